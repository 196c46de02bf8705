import { clinicalTypes, DaySchema, locales } from '@carepath/schema'
import { z } from 'zod'

/** A live document that has to be reviewed again, as people speak of it. */
export const DueReviewSchema = z.strictObject({
  type: z.enum(clinicalTypes),
  id: z.string(),
  title: z.string(),
  /** Languages it is live in: a translation is due together with the English text. */
  locales: z.array(z.enum(locales)),
  /** Day by which it is due. */
  reviewDue: DaySchema,
  isOverdue: z.boolean(),
  /** Who reviewed it last, and when. */
  reviewedBy: z.string(),
  reviewedAt: DaySchema,
})
export type DueReview = z.infer<typeof DueReviewSchema>
