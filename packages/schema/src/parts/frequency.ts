import { z } from 'zod'
import { FrequencyBandSchema, FrequencyQualifierSchema, ProductSchema, type FrequencyBand } from '../values/enums.ts'
import { referenceTo } from '../identity/reference.ts'
import { lineOf } from '../values/text.ts'

/** The CIOMS bands, each from 1 in so many people upwards; what is rarer still is very rare. */
export const frequencyBandFloors = [
  ['veryCommon', 10],
  ['common', 100],
  ['uncommon', 1_000],
  ['rare', 10_000],
] as const satisfies readonly [FrequencyBand, number][]

/** The CIOMS band of a measured share of people. */
export function frequencyBandOf(numerator: number, denominator: number): FrequencyBand {
  const share = numerator / denominator
  return frequencyBandFloors.find(([, oneIn]) => share >= 1 / oneIn)?.[0] ?? 'veryRare'
}

const sharedFields = {
  /** The form of the medicine it was counted on. */
  product: ProductSchema,
  /** Where the count was published. */
  sources: z.array(referenceTo('source')).min(1),
  /** What the count leaves open, in a sentence. */
  note: lineOf(240).optional(),
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
    /** Derived from the number by `frequencyBandOf`. */
    band: FrequencyBandSchema,
    ...sharedFields,
  })
  .refine(({ numerator, denominator }) => numerator <= denominator, {
    error: 'must not be more than the denominator',
    path: ['numerator'],
  })
  .refine(({ numerator, denominator, band }) => band === frequencyBandOf(numerator, denominator), {
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

/** How often an effect happens. A word never stands without its number. */
export const FrequencySchema = z.discriminatedUnion('isMeasured', [MeasuredFrequencySchema, UnknownFrequencySchema])
export type Frequency = z.infer<typeof FrequencySchema>
