import { IdSchema } from '@carepath/schema'
import { z } from 'zod'
import { ClinicalWordsSchema } from '../model/clinical-key.ts'

/** Asks for one page as it would be with the newest version of a document live. */
export const PreviewRequestSchema = ClinicalWordsSchema.extend({
  /** Public path of the page to show. */
  path: z.string(),
  /** Id of the person who would sign. */
  person: IdSchema.optional(),
})
export type PreviewRequest = z.infer<typeof PreviewRequestSchema>

/** Asks what would keep some pages samples with the newest version of a document signed and live. */
export const UnsignedPartsRequestSchema = ClinicalWordsSchema.extend({
  /** Public paths of the pages. */
  paths: z.array(z.string()),
})
export type UnsignedPartsRequest = z.infer<typeof UnsignedPartsRequestSchema>
