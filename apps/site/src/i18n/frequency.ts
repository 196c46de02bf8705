import { frequencyBandFloors, toFrequencyBand, type Frequency, type FrequencyBand } from '@carepath/schema'

/** The words that a frequency is written with. */
export interface FrequencyWords {
  bands: Record<FrequencyBand, string>
  qualifiers: Record<'about' | 'atLeast' | 'upTo' | 'lessThan', string>
  inPeople: (numerator: string, people: string) => string
  everyone: string
  nobody: (people: string) => string
  number: (value: number) => string
  /** A number of people: "5 people". */
  people: (value: number) => string
}

/** A share of people as people say it: "1 in 5", "7 in 10". */
interface PlainShare {
  numerator: number
  denominator: number
}

type Measured = Extract<Frequency, { isMeasured: true }>

/**
 * How often an effect happens, as a number with its word, e.g. "about 1 in 5 people". The word alone would make people
 * overestimate. There is no word where nobody in a study had the effect, since a small study does not show how rare an
 * effect is, and none where only an upper limit is known.
 */
export function formatFrequency(frequency: Frequency, words: FrequencyWords): { number?: string; band?: string } {
  if (!frequency.isMeasured) return { band: words.bands.notKnown }
  if (frequency.numerator === 0) return { number: words.nobody(words.people(frequency.denominator)) }
  const number = formatMeasured(frequency, words)
  if (frequency.qualifier === 'upTo') return { number }
  return { number, band: words.bands[toFrequencyBand(frequency.numerator, frequency.denominator)] }
}

/** The share of people that each word means: "Common", "at least 1 in 100 people". */
export function bandMeanings({
  bands,
  qualifiers,
  inPeople,
  number,
  people,
}: FrequencyWords): [word: string, share: string][] {
  const share = (qualifier: string, oneIn: number) => `${qualifier} ${inPeople(number(1), people(oneIn))}`
  const rarest = frequencyBandFloors[frequencyBandFloors.length - 1]?.[1] ?? 1
  return [
    ...frequencyBandFloors.map(([band, oneIn]): [string, string] => [bands[band], share(qualifiers.atLeast, oneIn)]),
    [bands.veryRare, share(qualifiers.lessThan, rarest)],
  ]
}

function formatMeasured(frequency: Measured, words: FrequencyWords): string {
  const { numerator, denominator, qualifier } = frequency
  if (numerator === denominator) return words.everyone
  const share = toPlainShare(frequency)
  const inPeople = words.inPeople(words.number(share.numerator), words.people(share.denominator))
  return `${words.qualifiers[qualifier]} ${inPeople}`
}

/**
 * The nearest share that is easy to picture: one in some number where that is near enough, else some in ten.
 * "At least" is never rounded up, "up to" never down.
 */
export function toPlainShare({ numerator, denominator, qualifier }: Measured): PlainShare {
  if (numerator === denominator || numerator === 0) return { numerator, denominator }
  const share = numerator / denominator
  const round = { about: Math.round, atLeast: Math.floor, upTo: Math.ceil }[qualifier]
  const roundInverse = { about: Math.round, atLeast: Math.ceil, upTo: Math.floor }[qualifier]
  const one = roundToTwoDigits(1 / share, roundInverse)
  const isNear = Math.abs(1 / one - share) / share <= 0.1
  if (share < 0.15 || (isNear && one > 1)) return { numerator: 1, denominator: Math.max(one, 2) }
  const tenths = Math.max(round(withoutBinaryNoise(share * 10)), 1)
  if (tenths < 10) return { numerator: tenths, denominator: 10 }
  return { numerator: Math.min(round(withoutBinaryNoise(share * 100)), 99), denominator: 100 }
}

function roundToTwoDigits(value: number, round: (value: number) => number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return round(withoutBinaryNoise(value / step)) * step
}

/** Removes the error of binary fractions: 0.3 × 10 is not quite 3. */
const withoutBinaryNoise = (value: number): number => Number(value.toPrecision(12))
