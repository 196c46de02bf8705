import { z } from 'zod'
import { DurationUnitSchema } from '../values/enums.ts'
import { groundsFields, requireGrounds } from './factual-block.ts'

/** A span of time with its grounds; `min` equals `max` where it is exact. */
export const DurationSchema = z
  .strictObject({
    /** Shortest, in `unit`; 0 for "at once". */
    min: z.number().int().min(0),
    /** Longest, in `unit`. */
    max: z.number().int().min(0),
    /** Unit of both. */
    unit: DurationUnitSchema,
    ...groundsFields,
  })
  .refine(({ min, max }) => min <= max, { error: 'must not be shorter than the minimum', path: ['max'] })
  .superRefine(requireGrounds)
export type Duration = z.infer<typeof DurationSchema>
