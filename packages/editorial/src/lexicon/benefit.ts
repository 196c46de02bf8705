import type { Locale } from '@carepath/schema'
import { matches } from '../language/pattern.ts'
import type { Sentence } from '../reading/sentences.ts'
import { fold } from '../reading/normalise.ts'
import { requireLexicon } from './lexicons.ts'
import { namesStudy } from './scope-of-evidence.ts'

/** True where a sentence gives a share of people who got better and the text around it says nothing to weigh it by. */
export function isBareBenefit(sentence: Sentence, around: () => Sentence[], locale: Locale): boolean {
  const words = requireLexicon(locale).benefit
  const isShare = /\d\s?(?:%|percent|por ciento)|\b\d+ (?:of|in|out of|de cada|de) /u.test(sentence.folded)
  if (!isShare || !matches(words.better, sentence.folded)) return false
  return !around().some(
    (near) =>
      namesStudy(near, locale) ||
      [words.comparison, words.count, words.others].some((word) => matches(word, near.folded)),
  )
}

/** True of a comparison that says only that it was with nothing. */
export const isNothing = (comparator: string, locale: Locale): boolean =>
  matches(requireLexicon(locale).benefit.comparedWithNothing, fold(comparator).trim())
