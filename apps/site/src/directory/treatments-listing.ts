import { sourceLocale, type Locale, type SnapshotReader, type Treatment } from '@carepath/schema'

/**
 * The treatments that list a side effect. Where none of them is live in the language, those of the source language: they are
 * given at the same clinics and stand with the same regulators, whatever is translated of them.
 */
export function treatmentsListing(snapshot: SnapshotReader, locale: Locale, effect: string): readonly Treatment[] {
  const live = snapshot.where('treatment', locale, 'sideEffects', effect)
  return live.length > 0 ? live : snapshot.where('treatment', sourceLocale, 'sideEffects', effect)
}
