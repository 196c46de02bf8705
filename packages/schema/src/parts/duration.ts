import { z } from 'zod'
import { DurationUnitSchema } from '../values/enums.ts'
import { ShortTextSchema } from '../values/text.ts'
import { groundsFields, requireGrounds } from './factual-block.ts'

/** A number of a duration, such as 40, 37.5 or 0.25: at most two decimals. */
export const DurationNumberSchema = z
  .number()
  .min(0)
  .refine((number) => Math.abs(number * 100 - Math.round(number * 100)) < 1e-6, {
    error: 'must have at most two decimals',
  })

/** A span of time with its grounds; `min` equals `max` where it is exact. */
const SpanSchema = z
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

/** A time that no number tells, with its grounds. */
const TimeInWordsSchema = z
  .strictObject({
    /** E.g. "As long as you wear the mask", "It can stay for life". It stands alone. */
    inWords: ShortTextSchema,
    ...groundsFields,
  })
  .superRefine(requireGrounds)

/** How long or when, with its grounds: a span of time or, where no number tells it, words. */
export const DurationSchema = z.union([SpanSchema, TimeInWordsSchema])
export type Duration = z.infer<typeof DurationSchema>
/** A time that is told in numbers. */
export type Span = z.infer<typeof SpanSchema>

/** True for a time that is told in numbers. */
export const isSpan = (duration: Duration): duration is Span => 'min' in duration
