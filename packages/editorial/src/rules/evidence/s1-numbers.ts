import { countsIn, numberIn } from '../../lexicon/numbers.ts'
import type { Finding } from '../../model/finding.ts'
import type { Rule } from '../../rule/rule.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'
import { toFields, toList, toNumber, toText, type Fields } from '../../model/draft.ts'
import { isGrounded, readGrounds } from '../../reading/grounds.ts'
import { fold } from '../../reading/normalise.ts'
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

/** Whether a sentence that stands where no source can be named only repeats what one with a source or a clinician says. */
function isSaidWithGrounds(
  sentence: PlacedSentence['sentence'],
  { grounds }: PlacedSentence['passage'],
  { sentences, fields, locale }: Subject,
): boolean {
  if (grounds) return false
  const counts = countsIn(sentence, locale)
  const times = timesWithGrounds(fields, locale)
  if (counts.length > 0 && counts.every((count) => times.has(count))) return true
  return sentences.some((other) => {
    if (!isGrounded(other.passage.grounds)) return false
    const said = new Set(countsIn(other.sentence, locale))
    return counts.every((count) => said.has(count))
  })
}

/** What fields such as *How long it lasts* count, with their grounds: “It passes in 2 to 3 days” may say it again. */
function timesWithGrounds({ onset, peak, duration, steps }: Fields, locale: Subject['locale']): ReadonlySet<string> {
  const times = [onset, peak, duration, ...toList(steps).map((step) => toFields(step).duration)]
  return new Set(times.filter((time) => isGrounded(readGrounds(time))).flatMap((time) => countsOfTime(time, locale)))
}

/** In the words that `countsIn` finds: “2 day”. */
function countsOfTime(time: unknown, locale: Subject['locale']): string[] {
  const { min, max, unit } = toFields(time)
  const singular = toText(unit)?.replace(/s$/u, '')
  if (singular === undefined) return []
  const words = new Intl.NumberFormat(locale, { style: 'unit', unit: singular, unitDisplay: 'long' })
  return [min, max].flatMap((value) => {
    const number = toNumber(value)
    return number === undefined ? [] : [fold(words.format(number)).replace(/s$/u, '')]
  })
}
