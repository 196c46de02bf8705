import type { FrequencyFigure, FrequencyValue } from '@carepath/schema'
import type { UiText } from './ui-text.ts'
import { formatCount, formatNumber, formatPercent, formatStatedNumber, type Region } from './format-number.ts'
import { capitalize } from './format.ts'
import { isBarePercent } from './plain-rate.ts'
import { bandMeanings, formatFigure, type FigureWords, type FrequencyWords } from './frequency.ts'

/** A figure in the words of a language, with what was seen without the treatment. */
export interface FigurePhrase extends FigureWords {
  /** "With a sham coil: 3 of 50 people studied" */
  comparator?: string
  /** The same for lists, without the numbers of people: "With a sham coil: about 5 in 100 people" */
  briefComparator?: string
}

type ToldFigure = Pick<FrequencyFigure, 'value' | 'per' | 'perInWords' | 'comparator'>

/**
 * A figure in the words of a language. `rate` is the one whose form those of one effect take, which stand together: 9.8 in
 * 1,000 looks less than 60 in 10,000.
 */
export function figurePhrase(figure: ToldFigure, region: Region, text: UiText, rate?: FrequencyValue): FigurePhrase {
  const beside = rate ?? comparedRate(figure)
  const words = frequencyWords(region, text, figure.perInWords)
  const { number, counted, ...rest } = formatFigure(figure, words, beside)
  return {
    ...rest,
    number: capitalize(region.locale, number),
    ...(counted && { counted: capitalize(region.locale, counted) }),
    ...(figure.comparator &&
      comparatorPhrases({ ...figure, value: beside ?? figure.value }, figure.comparator, words, text)),
  }
}

/** A percentage takes the form of the rate that it is compared with. */
const comparedRate = ({ value, comparator }: ToldFigure): FrequencyValue | undefined =>
  isBarePercent(value) && comparator?.value.kind === 'rate' ? comparator.value : undefined

/**
 * No word stands with it: its band is none of the treatment's. What is counted in other words may be true of the first group
 * alone, such as its months with a catheter: the group that it is compared with has its number without them.
 */
function comparatorPhrases(
  { value: beside, per }: Pick<FrequencyFigure, 'value' | 'per'>,
  { name, value }: NonNullable<FrequencyFigure['comparator']>,
  words: FrequencyWords,
  text: UiText,
): Required<Pick<FigurePhrase, 'comparator' | 'briefComparator'>> {
  const { number, counted } = formatFigure({ value, per }, per === 'other' ? withoutUnits(words) : words, beside)
  return {
    comparator: text.frequency.compared(name, counted ? `${number} (${counted})` : number),
    briefComparator: text.frequency.compared(name, number),
  }
}

/** The words for how often, each with the smallest share of people that it is used for. */
export const bandPhrases = (region: Region, text: UiText): [word: string, share: string][] =>
  bandMeanings(frequencyWords(region, text))

/** Numbers alone: "0.11%", "1 of 8,278". */
const withoutUnits = (words: FrequencyWords): FrequencyWords => ({
  ...words,
  count: words.number,
  ofUnknown: (percent) => percent,
  all: (all) => words.of(all, all),
  nobody: (all) => words.of(words.number(0), all),
  studied: (numbers) => numbers,
})

/** What is counted in other words has no gender that the site knows: those of its words agree with any. */
const frequencyWords = (region: Region, text: UiText, otherUnits = ''): FrequencyWords => ({
  ...text.frequency,
  ...(otherUnits && text.frequency.ofOther),
  uncounted: { ...text.frequency.uncounted, other: otherUnits },
  bands: text.band,
  number: (value) => formatNumber(region, value),
  exactNumber: (value) => formatStatedNumber(region, value),
  percent: (value, all) => formatPercent(region, value, all),
  count: (value, per) => {
    if (per === 'other') return formatCount(region, value, text.frequency.countedOther(otherUnits))
    return formatCount(region, value, per === 'patient' ? text.countedPersons : text.frequency.counted[per])
  },
  countStudies: (value) => formatCount(region, value, text.frequency.studies),
})
