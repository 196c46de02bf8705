import { numberIn } from '../../lexicon/numbers.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../rule/rule.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'
import { findClaims, readsLike } from '../claims/claim-rule.ts'
import { isSaidWithGrounds } from './said-with-grounds.ts'

/**
 * S1: a number in prose is in a block with a source or a clinician's attestation. Phone numbers, dates, clock times,
 * list numbers and addresses are no such numbers: which number claims something is recognised by example. Where a field has
 * no place for a source, such as *What it is*, parts of the same document that have one may say the same numbers.
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
      if (!number || isSaidWithGrounds({ sentence, passage }, subject)) return []
      return [
        {
          rule: 'S1',
          level: claim.isBlocked && !saysForWhom(passage, subject) ? 'block' : 'warn',
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

/** “Stuttering in children of 3 to 6 years” says for whom a treatment is, and claims nothing of it. */
const saysForWhom = ({ path }: PlacedSentence['passage'], { type }: Subject): boolean =>
  type === 'treatment' && /^(?:conditions|people)\.\d+$/u.test(path)
