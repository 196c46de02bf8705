import type { Locale, Severity, SideEffect, SnapshotReader } from '@carepath/schema'
import { sideEffectPath } from '../routes/paths.ts'
import { requireDocument } from '../snapshot/require-document.ts'
import { effectName } from '../snapshot/effect-name.ts'
import { listedEffects } from '../snapshot/listed-effects.ts'
import type { Link } from '../routes/link.ts'

/** The side effects of one treatment, as a sidebar lists them. */
export interface SideEffectNeighbours {
  /** The treatment's short name. */
  treatment: string
  effects: NeighbourEffect[]
}

/** A side effect, with what tells how near it is to another. */
export interface NeighbourEffect {
  id: string
  link: Link
  isSerious: boolean
  severity?: Severity
  manifestation: SideEffect['manifestation']
  /** Ids of its care cards. */
  careCards: string[]
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

/**
 * The effects nearest to one: with the same care cards, as serious and as strong, of the same kind. Where several are as
 * near, those that the treatment lists next come first.
 */
export function relatedEffects({ effects }: SideEffectNeighbours, id: string, most: number): Link[] {
  const here = effects.findIndex((effect) => effect.id === id)
  const own = effects[here]
  if (!own) return []
  return [...effects.slice(here + 1), ...effects.slice(0, here)]
    .toSorted((a, b) => sharedTraits(own, b) - sharedTraits(own, a))
    .slice(0, most)
    .map(({ link }) => link)
}

/** Cards count double: effects with the same cards ask the same of a reader. */
function sharedTraits(a: NeighbourEffect, b: NeighbourEffect): number {
  const cards = a.careCards.filter((card) => b.careCards.includes(card)).length
  const traits = [a.isSerious === b.isSerious, a.severity === b.severity, a.manifestation === b.manifestation]
  return 2 * cards + traits.filter(Boolean).length
}

function toNeighbour(snapshot: SnapshotReader, locale: Locale, effect: SideEffect): NeighbourEffect {
  const { id, isSerious, severity, manifestation, careAdvice } = effect
  return {
    id,
    link: {
      label: effect.shortName ?? effectName(snapshot, locale, effect),
      path: sideEffectPath(locale, effect.slug),
    },
    isSerious,
    ...(severity && { severity }),
    manifestation,
    careCards: careAdvice.map((card) => card.id),
  }
}

function listedSideEffects(snapshot: SnapshotReader, locale: Locale, treatmentId: string): SideEffectNeighbours {
  return snapshot.derive(`effects-of/${locale}/${treatmentId}`, (live) => {
    const from = { document: { type: 'treatment', id: treatmentId }, field: 'id' } as const
    const { plainName, sideEffects } = requireDocument(live, locale, { type: 'treatment', id: treatmentId }, from)
    const effects = listedEffects({ snapshot: live, locale }, { id: treatmentId, sideEffects })
    return { treatment: plainName, effects: effects.map(({ effect }) => toNeighbour(live, locale, effect)) }
  })
}
