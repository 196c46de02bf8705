import { z } from 'zod'
import { FrequencyBandSchema, FrequencyQualifierSchema, ProductSchema, type FrequencyBand } from '../values/enums.ts'
import { referenceTo } from '../identity/reference.ts'
import { lineUpTo } from '../values/text.ts'

/** The CIOMS bands: an effect in at least 1 in so many people is in the band. Rarer effects are very rare. */
export const frequencyBandFloors = [
  ['veryCommon', 10],
  ['common', 100],
  ['uncommon', 1_000],
  ['rare', 10_000],
] as const satisfies readonly [FrequencyBand, number][]

/** The CIOMS band of a measured share of people. */
export function toFrequencyBand(numerator: number, denominator: number): FrequencyBand {
  const share = numerator / denominator
  return frequencyBandFloors.find(([, oneIn]) => share >= 1 / oneIn)?.[0] ?? 'veryRare'
}

const sharedFields = {
  /** The form of the medicine that people had. */
  product: ProductSchema,
  /** Where the count was published. */
  sources: z.array(referenceTo('source')).min(1),
  /** Limits of the count, in a sentence. */
  note: lineUpTo(240).optional(),
}

/** Counted: `numerator` of `denominator` people. The band follows from the number. */
const MeasuredFrequencySchema = z
  .strictObject({
    /** Tells the two forms apart. */
    isMeasured: z.literal(true),
    /** People who had the effect. */
    numerator: z.number().int().min(0),
    /** People who were asked or observed. */
    denominator: z.number().int().min(1),
    /** How exact the count is. */
    qualifier: FrequencyQualifierSchema,
    /** Derived from the number by `toFrequencyBand`. */
    band: FrequencyBandSchema,
    ...sharedFields,
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    error: 'must not be more than the denominator',
    path: ['numerator'],
  })
  .refine(({ numerator, denominator, band }) => band === toFrequencyBand(numerator, denominator), {
    error: 'must be the band that the number gives',
    path: ['band'],
  })

/** Seen, but never counted well enough to give a number. */
const UnknownFrequencySchema = z.strictObject({
  /** Tells the two forms apart. */
  isMeasured: z.literal(false),
  /** Always `notKnown`. */
  band: z.literal('notKnown'),
  ...sharedFields,
})

/** How often an effect happens. A band comes from a number, where one is known. */
export const FrequencySchema = z.discriminatedUnion('isMeasured', [MeasuredFrequencySchema, UnknownFrequencySchema])
export type Frequency = z.infer<typeof FrequencySchema>
