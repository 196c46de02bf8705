import type { Locale, SnapshotReader } from '@carepath/schema'
import { sideEffectPath } from '../routes/paths.ts'
import { requireDocument } from '../snapshot/require-document.ts'
import { listedEffects } from '../snapshot/listed-effects.ts'
import type { Link } from '../routes/link.ts'

/** The side effects of one treatment, as a sidebar lists them. */
export interface SideEffectNeighbours {
  /** The treatment's short name. */
  treatment: string
  links: Link[]
}

/** The side effects of the first treatment that lists this one; undefined where no treatment does. */
export function sideEffectNeighbours(
  snapshot: SnapshotReader,
  locale: Locale,
  id: string,
): SideEffectNeighbours | undefined {
  const treatmentId = snapshot.derive(`first-treatment-with/${locale}/${id}`, (live) =>
    findFirstTreatment(live, locale, id),
  )
  return treatmentId === null ? undefined : listedSideEffects(snapshot, locale, treatmentId)
}

/** The first by slug, so that the order of publishing does not decide. */
function findFirstTreatment(snapshot: SnapshotReader, locale: Locale, id: string): string | null {
  const treatments = snapshot
    .where('treatment', locale, 'sideEffects', id)
    .map((treatment) => ({ id: treatment.id, slug: treatment.slug }))
  return treatments.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).at(0)?.id ?? null
}

function listedSideEffects(snapshot: SnapshotReader, locale: Locale, treatmentId: string): SideEffectNeighbours {
  return snapshot.derive(`effects-of/${locale}/${treatmentId}`, (live) => {
    const from = { document: { type: 'treatment', id: treatmentId }, field: 'id' } as const
    const { plainName, sideEffects } = requireDocument(live, locale, { type: 'treatment', id: treatmentId }, from)
    const effects = listedEffects({ snapshot: live, locale }, { id: treatmentId, sideEffects })
    const links = effects.map(({ effect }) => ({
      label: effect.shortName ?? effect.plainName,
      path: sideEffectPath(locale, effect.slug),
    }))
    return { treatment: plainName, links }
  })
}
