import { countsIn, numberIn } from '../../lexicon/numbers.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../rule/rule.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'
import { isGrounded } from '../../reading/grounds.ts'
import { findClaims, readsLike } from '../claims/claim-rule.ts'

/**
 * S1: a number in prose is in a block with a source or a clinician's attestation. Phone numbers, dates, clock times,
 * list numbers and addresses are no such numbers: which number claims something is recognised by example. Where a field has
 * no place for a source, such as *What it is*, a sentence of the same document that has one may say the same numbers.
 *
 * Reason: a number persuades like nothing else; a reader must be able to see who counted, and the clinic to hand over
 * the evidence.
 * Source: California B&P §17508 (substantiation); JAMA benchmarks (attribution).
 */
export const numbers: Rule = {
  id: 'S1',
  title: 'Numbers with a source',
  levels: ['block', 'warn'],
  canBeOverridden: true,
  readsWords: 'only',
  check: (subject) =>
    findClaims(subject, 'S1').flatMap(({ claim, sentence, passage }): Finding[] => {
      const number = numberIn(sentence, subject.locale)
      if (!number || isSaidWithGrounds(sentence, passage, subject)) return []
      return [
        {
          rule: 'S1',
          level: claim.isBlocked ? 'block' : 'warn',
          path: passage.path,
          excerpt: sentence.excerpt,
          message: `“${number}” has no source.${readsLike(claim)}`,
          next: passage.grounds
            ? 'Add the source beside this text, or the clinician who confirms what happens at the clinic.'
            : 'Say the same number in a part that can name its source, such as “Key facts”, “Course” or “What studies found”, or take it out.',
        },
      ]
    }),
}

/** Whether a sentence that stands where no source can be named only repeats what one with a source or a clinician says. */
function isSaidWithGrounds(
  sentence: PlacedSentence['sentence'],
  { grounds }: PlacedSentence['passage'],
  { sentences, locale }: Subject,
): boolean {
  if (grounds) return false
  const counts = countsIn(sentence, locale)
  return sentences.some((other) => {
    if (!isGrounded(other.passage.grounds)) return false
    const said = new Set(countsIn(other.sentence, locale))
    return counts.every((count) => said.has(count))
  })
}
