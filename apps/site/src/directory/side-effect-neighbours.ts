import type { Locale, SnapshotReader } from '@carepath/schema'
import { sideEffectPath } from '../routes/paths.ts'
import { requireDocument } from '../snapshot/require-document.ts'
import { listedDocuments } from '../snapshot/withdrawals.ts'
import type { Link } from '../routes/link.ts'

/** The side effects of one treatment, as a sidebar lists them. */
export interface EffectNeighbours {
  /** The treatment's short name. */
  treatment: string
  links: Link[]
}

/** The side effects beside this one: those of the first treatment that lists it, if any does. */
export function effectNeighbours(snapshot: SnapshotReader, locale: Locale, id: string): EffectNeighbours | undefined {
  const treatmentId = snapshot.derive(`first-treatment-with/${locale}/${id}`, (live) =>
    firstTreatmentWith(live, locale, id),
  )
  return treatmentId === null ? undefined : treatmentEffects(snapshot, locale, treatmentId)
}

/** By path, so that the choice does not hang on the order of publishing. */
function firstTreatmentWith(snapshot: SnapshotReader, locale: Locale, id: string): string | null {
  const treatments = snapshot
    .where('treatment', locale, 'sideEffects', id)
    .map((treatment) => ({ id: treatment.id, slug: treatment.slug }))
  return treatments.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).at(0)?.id ?? null
}

function treatmentEffects(snapshot: SnapshotReader, locale: Locale, treatmentId: string): EffectNeighbours {
  return snapshot.derive(`effects-of/${locale}/${treatmentId}`, (live) => {
    const from = { document: { type: 'treatment', id: treatmentId }, field: 'id' } as const
    const { plainName, sideEffects } = requireDocument(live, locale, { type: 'treatment', id: treatmentId }, from)
    const effects = listedDocuments({ snapshot: live, locale }, sideEffects, { ...from, field: 'sideEffects' })
    const links = effects.map((effect) => ({ label: effect.plainName, path: sideEffectPath(locale, effect.slug) }))
    return { treatment: plainName, links }
  })
}
