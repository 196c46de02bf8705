import type { Locale } from '@carepath/schema'
import { matches } from '../language/pattern.ts'
import type { Sentence } from '../reading/sentences.ts'
import { requireLexicon } from './lexicons.ts'

const year = /\b(?:19|20)\d\d\b/u

/**
 * True where the sentence says which study it speaks of: with how many people it had, or by name and year. Readers can weigh
 * or find it, and in plain text that is all the source there can be.
 */
export function namesStudyAsSource({ folded, text }: Sentence, locale: Locale): boolean {
  const { anyStudy, namedStudy, sample } = requireLexicon(locale).evidenceScope
  const isNamed = matches(namedStudy, text) && year.test(folded)
  return isNamed || (matches(anyStudy, folded) && matches(sample, folded))
}

/** True where the sentence says by a word that something is safe. */
export const saysSafe = ({ folded }: Sentence, locale: Locale): boolean =>
  matches(requireLexicon(locale).evidenceScope.safe, folded)

/** True where the sentence says by a word that something works. */
export const saysWorks = ({ folded }: Sentence, locale: Locale): boolean =>
  matches(requireLexicon(locale).evidenceScope.works, folded)

/** True where the sentence names a study. */
export const namesStudy = ({ folded }: Pick<Sentence, 'folded'>, locale: Locale): boolean =>
  matches(requireLexicon(locale).evidenceScope.study, folded)

/** True where the sentence says for whom, how or compared with what it holds. */
export const isLimited = (sentence: Sentence, locale: Locale): boolean =>
  matches(requireLexicon(locale).evidenceScope.limits, sentence.folded) || namesStudy(sentence, locale)
