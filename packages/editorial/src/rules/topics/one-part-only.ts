import { firstMatch, matches } from '../../language/pattern.ts'
import { requireLexicon } from '../../lexicon/lexicons.ts'
import type { Subject } from '../../rule/subject.ts'
import { asSaid } from './as-said.ts'
import { findOpposite } from './opposite-sentence.ts'
import { topicWords, type SafetyTopic } from './topic-words.ts'

/**
 * True where a sentence speaks of one part of a treatment, and one beside it gives the warning for another part: "After local
 * numbing you can go home alone. After sedation, an adult takes you home."
 */
export function isOfOnePartOnly(subject: Subject, index: number, topic: SafetyTopic): boolean {
  const { sentences, locale } = subject
  const own = partAt(subject, index)
  const path = sentences[index]?.passage.path
  if (!own) return false
  return sentences.some((placed, other) => {
    if (other === index || placed.passage.path !== path) return false
    const part = partAt(subject, other)
    return (
      part !== undefined &&
      part !== own &&
      matches(topicWords(locale, topic).warned, asSaid(placed, locale).folded) &&
      !findOpposite(subject, other, topic)
    )
  })
}

/** The words that name the part of the treatment that a sentence speaks of; undefined where it speaks of the whole. */
function partAt({ sentences, locale }: Pick<Subject, 'sentences' | 'locale'>, index: number): string | undefined {
  const { opening, general } = requireLexicon(locale).partOfTreatment
  const [, found] = firstMatch(opening, sentences[index]?.sentence.folded ?? '') ?? []
  const words = found?.split(/[^\w'-]+/u).filter((word) => word && !general.has(word) && !/\d/u.test(word)) ?? []
  return words.length > 0 ? words.toSorted().join(' ') : undefined
}
