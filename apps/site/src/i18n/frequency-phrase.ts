import type { Frequency, Locale } from '@carepath/schema'
import type { UiText } from './ui-text.ts'
import { capitalize, formatCount, formatNumber } from './format.ts'
import { bandMeanings, formatFrequency, type FrequencyWords } from './frequency.ts'

/** How often an effect happens: the number with its word. */
export interface FrequencyPhrase {
  /** "About 1 in 5 people"; absent where nobody has counted. */
  number?: string
  /** "Very common", or that it is not known; absent where nobody in a study had it, or only an upper limit is known. */
  band?: string
}

/** A frequency in the words of a language. */
export function frequencyPhrase(frequency: Frequency, locale: Locale, text: UiText): FrequencyPhrase {
  const { number, ...words } = formatFrequency(frequency, frequencyWords(locale, text))
  return number ? { ...words, number: capitalize(locale, number) } : words
}

/** The words for how often, each with the smallest share of people that it is used for. */
export const bandPhrases = (locale: Locale, text: UiText): [word: string, share: string][] =>
  bandMeanings(frequencyWords(locale, text))

const frequencyWords = (locale: Locale, text: UiText): FrequencyWords => ({
  ...text.frequency,
  bands: text.band,
  number: (value) => formatNumber(locale, value),
  people: (value) => formatCount(locale, value, text.countedPersons),
})
