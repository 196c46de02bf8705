import { z } from 'zod'
import { FrequencyQualifierSchema, type FrequencyQualifier } from '../values/enums.ts'

const PeopleSchema = z.number().int().min(1)
const PercentSchema = z.number().min(0).max(100)

/** True unless a share of 1 is said to be less than none or more than all. */
export const isPossibleShare = (share: number, qualifier: FrequencyQualifier): boolean =>
  qualifier === 'lessThan' ? share > 0 : qualifier !== 'moreThan' || share < 1

/** True unless a rate is said to be less than none: it has no upper bound. */
export const isPossibleRate = (rate: number, qualifier: FrequencyQualifier): boolean =>
  qualifier !== 'lessThan' || rate > 0

const impossible = { error: 'must not say less than none or more than all', path: ['qualifier'] }

/** Counted: `numerator` of `denominator`. */
const CountValueSchema = z
  .strictObject({
    kind: z.literal('count'),
    /** People, sessions or courses with the effect. */
    numerator: z.number().int().min(0),
    /** People, sessions or courses that were watched. */
    denominator: PeopleSchema,
    /** How exact the count is. */
    qualifier: FrequencyQualifierSchema,
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    error: 'must not be more than the number of people',
    path: ['numerator'],
  })
  .refine(({ numerator, denominator, qualifier }) => isPossibleShare(numerator / denominator, qualifier), impossible)

/** A percentage as a study gives it, with or without the number it was taken of. */
const PercentValueSchema = z
  .strictObject({
    kind: z.literal('percent'),
    /** E.g. 35.8. */
    percent: PercentSchema,
    /** People, sessions or courses that were watched, where the study says how many. */
    denominator: PeopleSchema.optional(),
    /** How exact the percentage is. */
    qualifier: FrequencyQualifierSchema,
  })
  .refine(({ percent, qualifier }) => isPossibleShare(percent / 100, qualifier), impossible)

/** Several results, of which only the lowest and the highest are given. */
const RangeValueSchema = z
  .strictObject({
    kind: z.literal('range'),
    /** The lowest, in percent. */
    from: PercentSchema,
    /** The highest, in percent. */
    to: PercentSchema,
    /** How many studies the range is of, where that is known. */
    studies: z.number().int().min(1).optional(),
    /** People, sessions or courses in all of them, where that is known. */
    denominator: PeopleSchema.optional(),
  })
  .refine(({ from, to }) => from <= to, { error: 'must not be less than the lowest', path: ['to'] })

/** How many times in so many: `numerator` in `denominator`, which need not be what was watched. */
const RateValueSchema = z
  .strictObject({
    kind: z.literal('rate'),
    /** How many times it happened, e.g. 2.1. More than `denominator` where one person may have it several times. */
    numerator: z.number().min(0),
    /** In how many people, sessions, courses or other units, e.g. 100,000. */
    denominator: PeopleSchema,
    /** How exact the rate is. */
    qualifier: FrequencyQualifierSchema,
  })
  .refine(({ numerator, qualifier }) => isPossibleRate(numerator, qualifier), {
    error: 'must not say less than none',
    path: ['qualifier'],
  })

/** How often, as a study says it: a count, a percentage, a range or a rate. */
export const FrequencyValueSchema = z.discriminatedUnion('kind', [
  CountValueSchema,
  PercentValueSchema,
  RangeValueSchema,
  RateValueSchema,
])
export type FrequencyValue = z.infer<typeof FrequencyValueSchema>

/**
 * The shares of 1 between which a value lies: both ends are the same where it is not a limit or a range. A rate may be
 * more than 1.
 */
export function toShareRange(value: FrequencyValue): { from: number; to: number } {
  if (value.kind === 'range') return { from: value.from / 100, to: value.to / 100 }
  const share = value.kind === 'percent' ? value.percent / 100 : value.numerator / value.denominator
  if (value.qualifier === 'atLeast' || value.qualifier === 'moreThan')
    return { from: share, to: value.kind === 'rate' ? Infinity : 1 }
  return { from: value.qualifier === 'upTo' || value.qualifier === 'lessThan' ? 0 : share, to: share }
}

/** True where nobody in a study had the effect. */
export const isNobody = (value: FrequencyValue): boolean =>
  toShareRange(value).to === 0 && (value.kind === 'range' || value.qualifier !== 'lessThan')
