import { findClaim, type FoundClaim } from '../../lexicon/find-claim.ts'
import type { Subject } from '../../rule/subject.ts'
import { asSaid } from './as-said.ts'
import { topicWords, type SafetyTopic } from './topic-words.ts'

/** The words of a sentence that say the opposite of a warning; undefined where there are none. */
export function findOpposite(
  { sentences, locale }: Pick<Subject, 'sentences' | 'locale'>,
  index: number,
  topic: SafetyTopic,
): FoundClaim | undefined {
  const placed = sentences[index]
  if (!placed) return undefined
  return findClaim(
    asSaid(placed, locale),
    sentences[index + 1]?.sentence,
    { claims: topicWords(locale, topic).opposite },
    locale,
    placed.passage.kind === 'question',
  )
}
