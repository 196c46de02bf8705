import { IdSchema } from '@carepath/schema'
import { z } from 'zod'
import { ClinicalWordsSchema } from '../model/clinical-key.ts'

/** Asks the worker for one page as it would be if the newest version of a document were published. */
export const PreviewRequestSchema = ClinicalWordsSchema.extend({
  /** Public path of the page to show. */
  path: z.string(),
  /** Entry of the person who would sign. */
  person: IdSchema.optional(),
})
export type PreviewRequest = z.infer<typeof PreviewRequestSchema>
