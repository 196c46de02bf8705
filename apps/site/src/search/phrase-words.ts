import type { SearchLanguage } from './languages/language.ts'
import { stemOf, wordsIn } from './words.ts'

/**
 * Titles and short headings are words of the index too, so that “what to bring” is found where it is a heading, and not where
 * somebody brings something. Words of texts have no underscores.
 */
const joint = '_'
const mostWords = 8

/** A title as one word. */
export const titleWord = (stems: readonly string[]): string => joint + stems.join(joint)

/** A heading as words: whole, and without small words at its beginning: “Can I drive home?” is found by “drive home”. */
export function headingWords(heading: string, language: SearchLanguage, locale: string): string[] {
  const words = wordsIn(heading, locale).map(({ word }) => word)
  if (words.length > mostWords) return []
  const stems = words.map((word) => stemOf(word, language))
  const firstSaying = words.findIndex((word) => !language.smallWords.has(word))
  return stems
    .map((_, from) => from)
    .filter((from) => words.length - from > 1 && from <= Math.max(firstSaying, 0))
    .map((from) => stems.slice(from).join(joint))
}

/** What a phrase is called as a title and as a heading. */
export const phraseWords = (stems: readonly string[]): string[] =>
  stems.length > 1 ? [titleWord(stems), stems.join(joint)] : [titleWord(stems)]

/** True for a title or a heading among the words of an index. */
export const isPhraseWord = (word: string): boolean => word.includes(joint)
