import type { WarnedTopic } from '../../language/opposite-warnings.ts'
import { findClaim, type FoundClaim } from '../../lexicon/find-claim.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import type { Subject } from '../../rule/subject.ts'

/** The words of a sentence that say the opposite of a warning; undefined where there are none. */
export function findOpposite(
  { sentences, locale }: Pick<Subject, 'sentences' | 'locale'>,
  index: number,
  topic: WarnedTopic,
): FoundClaim | undefined {
  const placed = sentences[index]
  if (!placed) return undefined
  return findClaim(
    placed.sentence,
    sentences[index + 1]?.sentence,
    { claims: requireLexicon(locale).oppositeWarnings[topic] },
    locale,
    placed.passage.kind === 'question',
  )
}
