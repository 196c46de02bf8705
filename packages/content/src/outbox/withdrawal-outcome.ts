import { z } from 'zod'

const PathsSchema = z.array(z.string())

/** A document that is withdrawn because it depends on a withdrawn one. */
const CascadedDocumentSchema = z.strictObject({
  /** The document's key, as `type/id`. */
  document: z.string(),
  title: z.string(),
  /** Public paths of the notices in place of its pages. */
  paths: PathsSchema,
})

/** What a withdrawal has changed on the live site. */
export const WithdrawalOutcomeSchema = z.strictObject({
  /** Public paths of the notices in place of the withdrawn documents' pages. */
  withdrawn: PathsSchema,
  /** Other pages that were published again, without the withdrawn documents. */
  changed: PathsSchema,
  cascaded: z.array(CascadedDocumentSchema),
})
export type WithdrawalOutcome = z.infer<typeof WithdrawalOutcomeSchema>

/** What a withdrawal would change on the live site. */
export const WithdrawalPreviewSchema = WithdrawalOutcomeSchema.extend({
  /** Which of the documents are live, as `type/id`. */
  live: z.array(z.string()),
  /** Other pages that show a withdrawn document or link to it; null where that is most of a large site. */
  changed: PathsSchema.nullable(),
  /** Titles of the documents that would lose a link to a withdrawn one. */
  referrers: z.array(z.string()),
})
export type WithdrawalPreview = z.infer<typeof WithdrawalPreviewSchema>
