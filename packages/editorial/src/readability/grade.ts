import { locales, type Locale } from '@carepath/schema'
import { requireLexicon } from '../lexicon/lexicons.ts'
import type { Sentence } from '../reading/sentences.ts'

/** How hard a text is to read. */
export interface Readability {
  words: number
  sentences: number
  /** The US school grade that reads the text with ease. */
  grade: number
  /** Its words of the most syllables, but for those that readers know: the text is easier without them. */
  longest: string[]
}

const mostNamed = 3

/**
 * Measures the sentences of one section. `familiar` holds the words that readers know from the page itself, such as the
 * name of the treatment: each counts as at most two syllables.
 */
export function measureReadability(
  sentences: readonly Sentence[],
  locale: Locale,
  familiar: ReadonlySet<string>,
): Readability {
  const words = sentences.flatMap((sentence) => sentence.words).filter((word) => /\p{L}/u.test(word))
  const syllables = words.map((word) => {
    const count = countSyllables(word, locale)
    return familiar.has(word.toLowerCase()) ? Math.min(count, 2) : count
  })
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
    polysyllabicWord: syllables.filter((count) => count > 2).length,
  }
  const longest = words
    .map((word, index) => ({ word, count: syllables[index] ?? 0 }))
    .filter(({ count }) => count > 2)
    .toSorted((a, b) => b.count - a.count)
  return {
    words: words.length,
    sentences: sentences.length,
    grade: requireLexicon(locale).readability.grade(counts),
    longest: [...new Set(longest.map(({ word }) => word))].slice(0, mostNamed),
  }
}

/** Counts are cached, up to a limit: counting is slow and words recur. */
const counted = new Map(locales.map((locale) => [locale, new Map<string, number>()]))
const mostKept = 50_000

function countSyllables(word: string, locale: Locale): number {
  const known = counted.get(locale)
  const kept = known?.get(word)
  if (kept !== undefined) return kept
  const count = requireLexicon(locale).readability.countSyllables(word)
  if (known && known.size < mostKept) known.set(word, count)
  return count
}
