import type { Locale } from '@carepath/schema'
import { matches } from '../language/pattern.ts'
import type { Sentence } from '../reading/sentences.ts'
import { requireLexicon } from './lexicons.ts'

/** True where the sentence names its study and gives a number: in plain text that is all the source there can be. */
export const namesStudyWithNumber = ({ folded }: Sentence, locale: Locale): boolean =>
  namesStudy({ folded }, locale) && (/\d/u.test(folded) || matches(requireLexicon(locale).evidenceScope.parts, folded))

/** True where the sentence names a study. */
export const namesStudy = ({ folded }: Pick<Sentence, 'folded'>, locale: Locale): boolean =>
  matches(requireLexicon(locale).evidenceScope.study, folded)

/** True where the sentence says for whom, how or compared with what it holds. */
export const isLimited = (sentence: Sentence, locale: Locale): boolean =>
  matches(requireLexicon(locale).evidenceScope.limits, sentence.folded) || namesStudy(sentence, locale)
