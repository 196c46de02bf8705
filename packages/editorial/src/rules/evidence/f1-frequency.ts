import { toFrequencyBand } from '@carepath/schema'
import { toFields, toNumber, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { bandNamedBy, frequencyWordsIn, isBounded } from '../../lexicon/frequency-words.ts'
import { hasLexicon } from '../../lexicon/lexicons.ts'
import { claimingNumberIn, shareIn } from '../../lexicon/numbers.ts'
import type { Rule } from '../../rule/rule.ts'
import type { PlacedSentence, Subject } from '../../rule/subject.ts'

const bandNames: Record<string, string> = {
  veryCommon: 'very common (1 in 10 or more)',
  common: 'common (1 in 100 or more)',
  uncommon: 'uncommon (1 in 1,000 or more)',
  rare: 'rare (1 in 10,000 or more)',
  veryRare: 'very rare (less than 1 in 10,000)',
  notKnown: 'not known',
}

/**
 * F1: a frequency word equals its number, and never comes without it.
 *
 * Reason: words alone make people overestimate a risk many times over; the same word means 1 in 10 to one reader and
 * 1 in 1,000 to another.
 * Source: CIOMS bands; Büchter et al., BMC Med Inform Decis Mak 2014;14:76.
 */
export const frequency: Rule = {
  id: 'F1',
  title: 'Frequency in word and number',
  levels: ['block'],
  canBeOverridden: true,
  readsWords: 'also',
  check: (subject) => [...ofField(subject), ...inProse(subject)],
}

function ofField({ type, fields }: Subject): Finding[] {
  if (type !== 'side-effect') return []
  const { isMeasured, numerator, denominator, band } = toFields(fields.frequency)
  if (isMeasured === false) {
    return band === 'notKnown'
      ? []
      : [
          finding(
            'frequency.band',
            '',
            'The word has no number.',
            'Enter the count, or set the frequency to “not known”.',
          ),
        ]
  }
  const [people, ofPeople] = [toNumber(numerator), toNumber(denominator)]
  if (people === undefined || !ofPeople) {
    return [
      finding(
        'frequency',
        '',
        'The frequency has no number.',
        'Enter how many of how many people had the effect, or set it to “not known”.',
      ),
    ]
  }
  const right = toFrequencyBand(people, ofPeople)
  if (band === right) return []
  return [
    finding(
      'frequency.band',
      toText(band) ?? '',
      `${people} of ${ofPeople} people is ${bandNames[right] ?? right}.`,
      'Take the word that the number gives.',
    ),
  ]
}

function inProse({ sentences, locale, fields }: Subject): Finding[] {
  if (!hasLexicon(locale)) return []
  return sentences.flatMap((placed, index) => {
    const { sentence, passage } = placed
    if (passage.kind === 'aside' || passage.kind === 'question') return []
    const words = frequencyWordsIn(sentence.folded, locale)
    if (!words) return []
    const share = shareIn(sentence.folded, locale)
    if (!share) {
      const isShown = hasNumberBeside(sentences, index, locale) || isShownByField(fields)
      return isShown
        ? []
        : [
            finding(
              passage.path,
              sentence.excerpt,
              `“${words}” has no number.`,
              'Say the number with the word, such as “about 1 in 5 people”, or say that it is not known.',
            ),
          ]
    }
    const right = toFrequencyBand(share.numerator, share.denominator)
    if (right === bandNamedBy(words, locale) || isBounded(sentence.folded, locale)) return []
    return [
      finding(
        passage.path,
        sentence.excerpt,
        `“${words}” doesn’t fit its number, which is ${bandNames[right] ?? right}.`,
        'Take the word that the number gives.',
      ),
    ]
  })
}

/** A number in the sentence itself, or in the one before or after it in the same paragraph. */
const hasNumberBeside = (sentences: PlacedSentence[], index: number, locale: Subject['locale']): boolean =>
  [-1, 0, 1].some((step) => {
    const beside = sentences[index + step]
    return (
      beside?.passage === sentences[index]?.passage &&
      beside !== undefined &&
      claimingNumberIn(beside.sentence.folded, locale) !== undefined
    )
  })

/** The page of a side effect prints its count above the text. */
const isShownByField = (fields: Fields): boolean => toFields(fields.frequency).isMeasured === true

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'F1',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})
