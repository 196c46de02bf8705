import { clinicalTypes, DaySchema, locales } from '@carepath/schema'
import { z } from 'zod'

/** A live document whose review is overdue or soon due. */
export const DueReviewSchema = z.strictObject({
  type: z.enum(clinicalTypes),
  id: z.string(),
  title: z.string(),
  /** Languages the document is live in: a translation is due together with the English text. */
  locales: z.array(z.enum(locales)),
  /** Day by which the review is due. */
  reviewDue: DaySchema,
  isOverdue: z.boolean(),
  /** Name of the last reviewer. */
  reviewedBy: z.string(),
  /** Day of the last review. */
  reviewedAt: DaySchema,
})
export type DueReview = z.infer<typeof DueReviewSchema>
