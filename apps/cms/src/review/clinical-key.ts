import type { ClinicalType, Locale } from '@carepath/schema'

/** A document that clinicians sign. */
export interface ClinicalKey {
  type: ClinicalType
  id: string
}

/** Its words in one language, whichever they are now. */
export interface ClinicalWords extends ClinicalKey {
  locale: Locale
}
