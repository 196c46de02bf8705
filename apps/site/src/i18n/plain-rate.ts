import type { FrequencyFigure, FrequencyValue } from '@carepath/schema'
import { withoutBinaryNoise } from './plain-share.ts'

export type RateValue = Extract<FrequencyValue, { kind: 'rate' }>

/** A rate as it is told: 2.1 in 100,000. */
export interface PlainRate {
  part: number
  all: number
  /** True where it counts how many times it happens rather than to how many: it is given for one person, or is more than all. */
  isOfTimes: boolean
}

/** Nobody pictures a quarter of a fall: a rate for one person is told for so many. */
const manyInPlaceOfOne = 100
const maximumDecimals = 6

/**
 * A rate as it is published. Beside another rate, such as that of the group that it is compared with, it is told in the form
 * of that one: for as many, where no rounding is needed, since 2.1 in 1,000 looks less than 14 in 100,000.
 */
export function toPlainRate(value: RateValue, beside?: FrequencyValue): PlainRate {
  const { numerator, denominator } = value
  const own = toldFor(value)
  const restate = (all: number) => withoutBinaryNoise((numerator / denominator) * all)
  if (beside?.kind === 'rate') {
    const all = hasFewDecimals(restate(toldFor(beside))) ? toldFor(beside) : own
    return { part: restate(all), all, isOfTimes: isOfTimes(beside) || numerator > denominator }
  }
  return { part: own === denominator ? numerator : restate(own), all: own, isOfTimes: isOfTimes(value) }
}

/** A percentage of which nobody says of how many people it is. */
export type BarePercent = Extract<FrequencyValue, { kind: 'percent' }> & { denominator?: undefined }

export const isBarePercent = (value: FrequencyValue): value is BarePercent =>
  value.kind === 'percent' && value.denominator === undefined

/** A percentage as the rate that it is told as beside one: 3% beside 9.7 in 1,000 is about 30 in 1,000. */
export const toRate = ({ percent, qualifier }: BarePercent): RateValue => ({
  kind: 'rate',
  numerator: percent,
  denominator: 100,
  qualifier: qualifier === 'exactly' ? 'about' : qualifier,
})

type UnitFigure = Pick<FrequencyFigure, 'value' | 'per' | 'perInWords'>

/**
 * The rate whose form a figure takes among those of one effect, which stand together: of several rates the one that is told of
 * the most; for a bare percentage only a rate of the same thing. Undefined where there is none.
 */
export function rateBeside(figure: UnitFigure, figures: readonly UnitFigure[]): RateValue | undefined {
  const isBare = isBarePercent(figure.value)
  const alike = figures.filter(({ per, perInWords }) => per === figure.per && perInWords === figure.perInWords)
  const rates = (isBare ? alike : figures)
    .map(({ value }) => value)
    .filter((value): value is RateValue => value.kind === 'rate')
  const [largest, ...others] = rates.toSorted((a, b) => toldFor(b) - toldFor(a))
  return isBare || others.length > 0 ? largest : undefined
}

const isOfTimes = ({ numerator, denominator }: RateValue): boolean => denominator === 1 || numerator > denominator

/** So many that one of them at least has it: nobody pictures 0.09 of a person. */
function toldFor({ numerator, denominator }: RateValue): number {
  if (denominator === 1) return manyInPlaceOfOne
  let all = denominator
  while (numerator > 0 && withoutBinaryNoise((numerator / denominator) * all) < 1) all *= 10
  return all
}

const hasFewDecimals = (value: number): boolean => Number(value.toFixed(maximumDecimals)) === value
