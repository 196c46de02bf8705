import { z } from 'zod'
import { DurationUnitSchema } from '../values/enums.ts'
import { groundsFields, requireGrounds } from './factual-block.ts'

/** A number of a duration, such as 40, 37.5 or 0.25: at most two decimals. */
export const DurationNumberSchema = z
  .number()
  .min(0)
  .refine((number) => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6, {
    error: 'must have at most two decimals',
  })

/** A span of time with its grounds; `min` equals `max` where it is exact. */
export const DurationSchema = z
  .strictObject({
    /** Shortest, in `unit`; 0 for "at once". */
    min: DurationNumberSchema,
    /** Longest, in `unit`; absent where it has no longest time: "24 hours or longer". */
    max: DurationNumberSchema.optional(),
    /** Unit of both. */
    unit: DurationUnitSchema,
    ...groundsFields,
  })
  .refine(({ min, max }) => max === undefined || min <= max, {
    error: 'must not be shorter than the minimum',
    path: ['max'],
  })
  .superRefine(requireGrounds)
export type Duration = z.infer<typeof DurationSchema>
