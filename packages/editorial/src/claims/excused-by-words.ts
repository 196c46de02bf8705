import type { Locale } from '@carepath/schema'
import { numberIn } from '../lexicon/numbers.ts'
import { namesStudyAsSource } from '../lexicon/scope-of-evidence.ts'
import { isQuestion } from '../lexicon/scope.ts'
import type { ClaimRule } from '../model/claim-rules.ts'
import type { Sentence } from '../reading/sentences.ts'

/** Rules that a question can't break: it claims nothing, but it may sell. */
export const rulesOfStatements: readonly ClaimRule[] = ['C1', 'C2', 'C3', 'C4', 'P2', 'S1']

/** Rules that a source satisfies. */
const rulesOfSources: readonly ClaimRule[] = ['C2', 'C4', 'S1']

/** Rules that a sentence can't break by its own words: an open question, a study that is its source, no number. */
export function rulesExcusedByWords(sentence: Sentence, locale: Locale, isAnswered = false): ReadonlySet<ClaimRule> {
  if (!isAnswered && isQuestion(sentence, locale)) return new Set(rulesOfStatements)
  const excused = new Set(namesStudyAsSource(sentence, locale) ? rulesOfSources : [])
  if (numberIn(sentence, locale) === undefined) excused.add('S1')
  return excused
}
