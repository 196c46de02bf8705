import { z } from 'zod'
import { RatioKindSchema } from '../values/enums.ts'
import { limits } from '../values/limits.ts'
import { ListItemSchema } from '../values/text.ts'

/** What another group of a study had, and how many of it had the result. */
export const OtherGroupSchema = z
  .strictObject({
    /** What the group had, e.g. "a placebo". */
    name: ListItemSchema,
    /** People of the group with the result; absent where a share is all that is published. */
    numerator: z.number().int().min(0).optional(),
    /** People of the group; absent where that isn't published. */
    denominator: z.number().int().min(1).optional(),
    /** Share of the group with the result, in percent, where no count was published. */
    percent: z.number().min(0).max(100).optional(),
  })
  .refine(({ numerator, percent }) => numerator !== undefined || percent !== undefined, {
    error: 'must give a count or a percentage',
    path: ['numerator'],
  })
  .refine(({ numerator, denominator }) => numerator === undefined || denominator !== undefined, {
    error: 'must be given with a count',
    path: ['denominator'],
  })
  .refine(({ numerator, denominator }) => numerator === undefined || numerator <= (denominator ?? Infinity), {
    error: 'must not be more than the number of people',
    path: ['numerator'],
  })

/** How much more, or less, often a result came in the group with the treatment: 1 is as often. */
export const RatioSchema = z
  .strictObject({
    /** What is divided by what. */
    kind: RatioKindSchema,
    /** E.g. 1.34. */
    value: z.number().positive(),
    /** Lower end of its confidence interval. */
    low: z.number().positive().optional(),
    /** Upper end of its confidence interval. */
    high: z.number().positive().optional(),
  })
  .refine(({ low, high }) => (low === undefined) === (high === undefined), {
    error: 'must be given with the other end of the interval',
    path: ['high'],
  })
  .refine(({ value, low = value, high = value }) => low <= value && value <= high, {
    error: 'must be within its interval',
    path: ['value'],
  })
export type Ratio = z.infer<typeof RatioSchema>

/** What a result is compared with in numbers: fields of a result. */
export const comparedGroupsFields = {
  /** The other groups of the study, each with how many of it had the result. */
  otherGroups: z.array(OtherGroupSchema).min(1).max(limits.otherGroups).optional(),
  /** The ratio between the groups, where the source gives one. */
  ratio: RatioSchema.optional(),
}
