import { hasDigit } from '@carepath/schema'
import { toFields, toList, toNumber, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { isBareBenefit, isNothing } from '../../lexicon/benefit.ts'
import { hasLexicon } from '../../lexicon/lexicons.ts'
import { inapplicableTopics } from '../../rule/required-warnings.ts'
import type { Rule } from '../../rule/rule.ts'
import type { Subject } from '../../rule/subject.ts'

/**
 * S3: a benefit has its number of people (n of N), their share where no more was published, or a figure in its own words where
 * people were measured and not counted (“19 minutes sooner”), or says that its sources publish no figure or that those who looked could not tell. It has what it was
 * compared with. When it was measured and what stays uncertain is not always published: the rule suggests them, and guesses at
 * them are worse than a gap.
 * A treatment has at least one benefit given that way or says that no study is known, and prose that gives the share of people who got better
 * also gives its study, its comparison or the share who did not.
 *
 * Reason: "71% responded" reads as a promise until one knows that it was 24 people, without a comparison, for 18 days.
 * Source: DISCERN questions 9–12 (benefits, risks, uncertainty); FTC Health Products Compliance Guidance (2022);
 * Murrough, Biol Psychiatry 2013;74:250.
 */
export const benefits: Rule = {
  id: 'S3',
  title: 'Benefits that can be weighed',
  levels: ['block', 'warn'],
  canBeOverridden: false,
  readsWords: 'also',
  check: (subject) => [...listed(subject), ...comparedWithNothing(subject), ...inProse(subject)],
}

function listed({ type, fields }: Subject): Finding[] {
  if (type !== 'treatment') return []
  const entries = toList(fields.benefits)
  if (entries.length === 0 && inapplicableTopics(fields).has('studies')) return []
  if (entries.length === 0) {
    return [
      finding(
        'benefits',
        '',
        'No benefit is given with its numbers.',
        'Add to “What studies found” how many of how many people, compared with what, when, and the limits. Or say under “What doesn’t apply” that no study is known.',
      ),
    ]
  }
  return entries.flatMap((entry, index) => {
    const benefit = toFields(entry)
    const path = `benefits.${index}`
    const statement = toText(benefit.statement) ?? ''
    return [...withoutNeeded(benefit, path, statement), ...withoutPublished(benefit, path, statement)]
  })
}

function withoutNeeded(benefit: Fields, path: string, statement: string): Finding[] {
  const missing = findMissing(benefit)
  if (missing.length === 0) return []
  const message = `This benefit doesn’t say ${missing.join(', ')}.`
  return [{ ...finding(path, statement, message, 'Fill in what is missing from the study itself.'), coversParts: true }]
}

/** What a study says as a rule, and a guide to it not always. */
function withoutPublished(benefit: Fields, path: string, statement: string): Finding[] {
  const next = 'Fill in what the study itself says of it. Leave it empty rather than guess.'
  return [
    { field: 'timeframe', message: 'This benefit doesn’t say when it was measured.' },
    { field: 'uncertainty', message: 'This benefit doesn’t say its limits.' },
  ]
    .filter(({ field }) => !toText(benefit[field]))
    .map(({ field, message }) => ({ ...finding(`${path}.${field}`, statement, message, next), level: 'warn' }))
}

const findMissing = (benefit: Fields): string[] =>
  [
    { words: 'what was found', isGiven: Boolean(toText(benefit.statement)) },
    {
      words: 'how many people improved, or what was measured',
      isGiven:
        benefit.isInconclusive === true ||
        benefit.isWithoutFigure === true ||
        [benefit.numerator, benefit.percent, toFields(benefit.ratio).value].some(
          (value) => toNumber(value) !== undefined,
        ) ||
        hasDigit(toText(benefit.statement) ?? ''),
    },
    {
      words: 'how many people were treated',
      isGiven: toNumber(benefit.numerator) === undefined || (toNumber(benefit.denominator) ?? 0) > 0,
    },
    { words: 'what it was compared with', isGiven: Boolean(toText(benefit.comparator)) },
  ]
    .filter(({ isGiven }) => !isGiven)
    .map(({ words }) => words)

/** “Compared with: nothing” reads as a group that had no treatment. */
function comparedWithNothing({ type, fields, locale }: Subject): Finding[] {
  if (type !== 'treatment' || !hasLexicon(locale)) return []
  return toList(fields.benefits).flatMap((entry, index): Finding[] => {
    const comparator = toText(toFields(entry).comparator)
    if (!comparator || !isNothing(comparator, locale)) return []
    return [
      {
        ...finding(
          `benefits.${index}.comparator`,
          comparator,
          `“${comparator}” reads as a group that had no treatment.`,
          'Say “no comparison group” where the study had one group alone, or what the others had, such as “no treatment” or “a waiting list”.',
        ),
        level: 'warn',
      },
    ]
  })
}

function inProse({ sentences, locale }: Subject): Finding[] {
  if (!hasLexicon(locale)) return []
  return sentences.flatMap(({ sentence, passage }) => {
    if (passage.path.startsWith('benefits.') || !isBareBenefit(sentence, () => passage.sentences, locale)) return []
    const message = 'This share of people who improved names no study, no comparison and no number of people.'
    return [
      finding(
        passage.path,
        sentence.excerpt,
        message,
        'Move it to “What studies found”, where each number has its place, or say how many people were compared with what.',
      ),
    ]
  })
}

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'S3',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})
