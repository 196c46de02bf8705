import { sourceLocale, type Locale } from '@carepath/schema'
import { fold } from '../reading/normalise.ts'
import { splitWords } from '../reading/words.ts'
import { hasLexicon, requireLexicon } from './lexicons.ts'

/**
 * True where a text has clearly more of the words that only the source language has than of those of its own language; false
 * where one of them has no lexicon.
 */
export function looksUntranslated(text: string, locale: Locale): boolean {
  if (!hasLexicon(locale) || !hasLexicon(sourceLocale)) return false
  const words = splitWords(fold(text))
  const count = (common: ReadonlySet<string>) => words.filter((word) => common.has(word)).length
  const inSource = count(requireLexicon(sourceLocale).commonWords)
  return inSource >= 2 && inSource > 2 * count(requireLexicon(locale).commonWords)
}
