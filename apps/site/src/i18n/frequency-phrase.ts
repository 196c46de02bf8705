import type { FrequencyFigure, Locale } from '@carepath/schema'
import type { UiText } from './ui-text.ts'
import { capitalize, formatCount, formatNumber, formatPercent } from './format.ts'
import { bandMeanings, formatFigure, type FigureWords, type FrequencyWords } from './frequency.ts'

/** A figure in the words of a language, with what was seen without the treatment. */
export interface FigurePhrase extends FigureWords {
  /** "With a sham coil: 3 of 50 people studied" */
  comparator?: string
}

/** A figure in the words of a language. */
export function figurePhrase(
  figure: Pick<FrequencyFigure, 'value' | 'per' | 'perInWords' | 'comparator'>,
  locale: Locale,
  text: UiText,
): FigurePhrase {
  const words = frequencyWords(locale, text, figure.perInWords)
  const { number, counted, ...rest } = formatFigure(figure, words)
  return {
    ...rest,
    number: capitalize(locale, number),
    ...(counted && { counted: capitalize(locale, counted) }),
    ...(figure.comparator && { comparator: comparatorPhrase(figure, figure.comparator, words, text) }),
  }
}

/** No word stands with it: its band is none of the treatment's. */
function comparatorPhrase(
  { per }: Pick<FrequencyFigure, 'per'>,
  { name, value }: NonNullable<FrequencyFigure['comparator']>,
  words: FrequencyWords,
  text: UiText,
): string {
  const { number, counted } = formatFigure({ value, per }, words)
  return text.frequency.compared(name, counted ? `${number} (${counted})` : number)
}

/** The words for how often, each with the smallest share of people that it is used for. */
export const bandPhrases = (locale: Locale, text: UiText): [word: string, share: string][] =>
  bandMeanings(frequencyWords(locale, text))

/** What is counted in other words has no gender that the site knows: those of its words agree with any. */
const frequencyWords = (locale: Locale, text: UiText, otherUnits = ''): FrequencyWords => ({
  ...text.frequency,
  ...(otherUnits && text.frequency.ofOther),
  uncounted: { ...text.frequency.uncounted, other: otherUnits },
  bands: text.band,
  number: (value) => formatNumber(locale, value),
  percent: (value) => formatPercent(locale, value),
  count: (value, per) => {
    if (per === 'other') return `${formatNumber(locale, value)} ${otherUnits}`
    return formatCount(locale, value, per === 'patient' ? text.countedPersons : text.frequency.counted[per])
  },
  countStudies: (value) => formatCount(locale, value, text.frequency.studies),
})
