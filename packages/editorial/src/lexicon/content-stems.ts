import type { Locale } from '@carepath/schema'
import { requireLexicon } from './lexicons.ts'

/** Beginnings of words tell apart what texts call by one name: "depression", "depressive". */
const stemLength = 6

/** The part of a folded word that its forms share. */
export const stemOf = (word: string): string =>
  word.length > stemLength ? word.slice(0, stemLength) : word.replace(/s$/u, '')

/** The stems of the words of a folded text that say what it is about. */
export const contentStems = (folded: string, locale: Locale): Set<string> =>
  new Set(
    folded
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !requireLexicon(locale).commonWords.has(word))
      .map(stemOf),
  )
