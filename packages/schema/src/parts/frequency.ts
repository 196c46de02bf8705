import { z } from 'zod'
import { FrequencyUnitSchema, type FrequencyBand, type FrequencyUnit } from '../values/enums.ts'
import { EffectTimeSchema } from './effect-time.ts'
import { referenceTo } from '../identity/reference.ts'
import { limits } from '../values/limits.ts'
import { lineUpTo, ListItemSchema, ShortTextSchema } from '../values/text.ts'
import { FrequencyValueSchema, isNobody, toShareRange, type FrequencyValue } from './frequency-value.ts'

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

/** One figure of how often an effect happens with a treatment. No word is stored with it: see `toBandVerdict`. */
export const FrequencyFigureSchema = z
  .strictObject({
    /** How often. */
    value: FrequencyValueSchema,
    /** What was counted: people, single sessions, whole courses of treatment, or something else. */
    per: FrequencyUnitSchema,
    /** What was counted, as it stands after a number, e.g. "injections", "eyes" or "people each year"; for `other` alone. */
    perInWords: ShortTextSchema.optional(),
    /** How often it happened without the treatment, e.g. with a sham coil or a placebo, in the same unit. */
    comparator: z
      .strictObject({
        /** What people had instead, as it stands in a sentence after “with”, e.g. "a sham coil". */
        name: ListItemSchema,
        /** How often. */
        value: FrequencyValueSchema,
      })
      .optional(),
    /** What people had, where not all of what the sources studied; absent where they say it. */
    studied: z.array(referenceTo('intervention')).min(1).optional(),
    /** Where the figure was published. */
    sources: z.array(referenceTo('source')).min(1),
    /** Limits of the figure, in a sentence. */
    note: lineUpTo(limits.figureNote).optional(),
  })
  .refine(({ per, perInWords }) => (per === 'other') === (perInWords !== undefined), {
    error: 'must say in words what was counted, and only where no choice fits',
    path: ['perInWords'],
  })
export type FrequencyFigure = z.infer<typeof FrequencyFigureSchema>

/** A side effect as one treatment causes it. */
export const TreatmentSideEffectSchema = z.strictObject({
  /** The effect. */
  effect: referenceTo('side-effect'),
  /** How often it happens with this treatment, the most telling figure first. None where it is not known. */
  figures: z.array(FrequencyFigureSchema).max(limits.figures),
  /** When it can happen with this treatment, where that is several times, or differs from other treatments. */
  times: z.array(EffectTimeSchema).min(1).max(limits.effectTimes).optional(),
  /** Who says that the treatment can cause it, for an effect without figures. */
  sources: z.array(referenceTo('source')),
  /** What these sources speak of, where not all of what they studied; absent where they say it. */
  studied: z.array(referenceTo('intervention')).min(1).optional(),
  /** What is known without a figure, in a sentence. */
  note: lineUpTo(limits.figureNote).optional(),
})
export type TreatmentSideEffect = z.infer<typeof TreatmentSideEffectSchema>

/**
 * The smallest study that may say that an effect is in a band: three times the "1 in so many" of the band's lower edge,
 * so 30 people for very common and 300 for common.
 *
 * Reason: fewer people miss an effect at that edge altogether more than 1 time in 20, and chance decides the band.
 * Source: the rule of three, Hanley and Lippman-Hand, JAMA 1983;249:1743; used for frequencies in the European
 * Commission's Guideline on Summary of Product Characteristics (2009), section 4.8; bands: CIOMS Working Group III.
 */
export function minimumPeople(band: FrequencyBand): number {
  const rarest = frequencyBandFloors[frequencyBandFloors.length - 1]?.[1] ?? 1
  return 3 * (frequencyBandFloors.find(([name]) => name === band)?.[1] ?? rarest)
}

/** In a smaller study no band at all can be told, and a share says no more than the count itself. */
export const minimumPeopleForShare = minimumPeople('veryCommon')

/** Why a figure has no word. */
export type NoBandReason =
  /** A rate is of events, of which one person may have several, and doesn't say how many people were watched. */
  | 'rate'
  /** Something else was counted, e.g. sessions: the bands are of people. */
  | 'notPeople'
  /** Nobody had the effect, which does not show how rare it is. */
  | 'nobody'
  /** The study does not say how many people it watched. */
  | 'unknownPeople'
  /** A range or a limit that reaches over more than one band. */
  | 'severalBands'
  /** Fewer people than `minimumPeople` of the band. */
  | 'tooFewPeople'
  /** As many had it without the treatment, or more: the word would call common what the treatment doesn't cause. */
  | 'notMoreThanWithout'

/** A figure, and how often the same happened without the treatment, if that is known. */
export type ComparedFigure = Pick<FrequencyFigure, 'value' | 'per'> & {
  comparator?: Pick<NonNullable<FrequencyFigure['comparator']>, 'value'> | undefined
}

/** The word for a figure, or why it has none. */
export type BandVerdict =
  { band: FrequencyBand; because?: never } | { band?: never; because: NoBandReason; minimum?: number }

/** The word for a figure: derived, never chosen, and withheld where the figure does not carry it. */
export function toBandVerdict({ value, per, comparator }: ComparedFigure): BandVerdict {
  if (value.kind === 'rate') return { because: 'rate' }
  if (per !== 'patient') return { because: 'notPeople' }
  const { from, to } = toShareRange(value)
  if (isNobody(value)) return { because: 'nobody' }
  if (comparator && comparator.value.kind !== 'rate' && toShareRange(comparator.value).to >= to)
    return { because: 'notMoreThanWithout' }
  if (value.denominator === undefined) return { because: 'unknownPeople' }
  const isBelow = value.kind !== 'range' && value.qualifier === 'lessThan'
  const band = toFrequencyBand(isBelow ? to * (1 - Number.EPSILON) : to, 1)
  if (band !== toFrequencyBand(from, 1)) return { because: 'severalBands' }
  const minimum = minimumPeople(band)
  return value.denominator < minimum ? { because: 'tooFewPeople', minimum } : { band }
}

const unitOrder: Record<FrequencyUnit, number> = { patient: 0, course: 1, session: 2, other: 3 }

/**
 * Compares effects by how often they happen, the most frequent first: by their first figure, where people were counted
 * before where sessions were, and effects without a figure last.
 */
export function compareByFrequency(
  a: Pick<TreatmentSideEffect, 'figures'>,
  b: Pick<TreatmentSideEffect, 'figures'>,
): number {
  const [first, second] = [a.figures[0], b.figures[0]]
  if (!first || !second) return Number(!first) - Number(!second)
  return unitOrder[first.per] - unitOrder[second.per] || toRankedShare(second.value) - toRankedShare(first.value)
}

/** A lower limit counts as itself, and so does an upper one; of a range, the middle. */
function toRankedShare(value: FrequencyValue): number {
  const { from, to } = toShareRange(value)
  if (value.kind === 'range') return (from + to) / 2
  return value.qualifier === 'atLeast' || value.qualifier === 'moreThan' ? from : to
}
