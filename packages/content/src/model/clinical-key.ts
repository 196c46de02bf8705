import { clinicalTypes, IdSchema, LocaleSchema, type ClinicalType } from '@carepath/schema'
import { z } from 'zod'

/** A document that clinicians sign. */
export interface ClinicalKey {
  type: ClinicalType
  id: string
}

/** A document's words in one language, whichever they are now. */
export const ClinicalWordsSchema = z.strictObject({ type: z.enum(clinicalTypes), id: IdSchema, locale: LocaleSchema })
export type ClinicalWords = z.infer<typeof ClinicalWordsSchema>
