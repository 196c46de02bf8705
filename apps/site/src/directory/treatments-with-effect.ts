import type { Locale, SnapshotReader } from '@carepath/schema'
import { treatmentPath } from '../routes/paths.ts'

/** A treatment that lists a side effect. */
export interface TreatmentWithEffect {
  id: string
  /** The treatment's short name. */
  name: string
  path: string
}

/** The treatments that list a side effect, by path, so that the order of publishing does not decide. */
export function treatmentsWithEffect(snapshot: SnapshotReader, locale: Locale, effect: string): TreatmentWithEffect[] {
  return snapshot.derive(`treatments-with/${locale}/${effect}`, (live) =>
    live
      .where('treatment', locale, 'sideEffects', effect)
      .map(({ id, plainName, slug }) => ({ id, name: plainName, path: treatmentPath(locale, slug) }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  )
}
