import type { ClinicalType, Locale } from '@carepath/schema'
import { collectionSlugs } from '../../model/collection-names.ts'

/** The path, inside the admin, of a document's review. */
export function reviewPath(words: { type: ClinicalType; id: string; locale: Locale }): string {
  return `/collections/${collectionSlugs[words.type]}/${words.id}/review?locale=${words.locale}`
}
