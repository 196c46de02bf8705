import { clinicalTypes, IdSchema, LocaleSchema, type ClinicalType } from '@carepath/schema'
import { z } from 'zod'

/** A document that needs a clinician's approval. */
export interface ClinicalKey {
  type: ClinicalType
  id: string
}

/** A clinical document in one language, whatever its words are now. */
export const ClinicalWordsSchema = z.strictObject({ type: z.enum(clinicalTypes), id: IdSchema, locale: LocaleSchema })
export type ClinicalWords = z.infer<typeof ClinicalWordsSchema>
