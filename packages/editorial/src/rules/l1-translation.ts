import { isClinicalType, sourceLanguageName, sourceLocale } from '@carepath/schema'
import { contentHash } from '../reading/content-hash.ts'
import { toFields, toText } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { looksUntranslated } from '../lexicon/untranslated.ts'
import { readPointer } from '../reading/grounds.ts'
import { findPointers } from '../reading/pointers.ts'
import { splitWords } from '../reading/words.ts'
import type { Rule } from '../rule/rule.ts'
import type { Subject } from '../rule/subject.ts'
import { isAuthor, formatName, nextForMissing, loadReviewPeople } from './review-people.ts'

/**
 * L1: a translated page was reviewed by a person against the same version of the source, and its care cards are translated.
 * There is no English fallback: what isn't translated isn't published.
 *
 * Reason: a patient who gets half a page in a language they don't read is worse off than one who gets the phone number.
 * Source: ACA §1557 rule (2024): machine translation of critical text is reviewed by a qualified human translator.
 */
export const translation: Rule = {
  id: 'L1',
  title: 'Translated and reviewed by a person',
  levels: ['block'],
  canBeOverridden: false,
  readsWords: 'also',
  check: (subject) => {
    if (!isClinicalType(subject.type) || subject.locale === sourceLocale) return []
    return [...reviewFaults(subject), ...versionFaults(subject), ...cardFaults(subject), ...untranslated(subject)]
  },
}

function reviewFaults(subject: Subject): Finding[] {
  const { review } = loadReviewPeople(subject)
  const pointer = readPointer(toFields(review.translation).reviewedBy)
  const next = 'Have a person who reads both languages check the translation against the source.'
  if (!pointer) return [finding('review.translation', '', 'Nobody has reviewed the translation.', next)]
  const document = subject.follow(pointer)
  if (!document) {
    const missing = 'The translation’s reviewer can’t be found.'
    return [finding('review.translation.reviewedBy', '', missing, nextForMissing(subject, pointer))]
  }
  const person = toFields(document)
  const own = isAuthor(review, pointer)
    ? [finding('review.translation.reviewedBy', formatName(person), `${formatName(person)} is also an author.`, next)]
    : []
  const inactive =
    person.isActive === false
      ? [
          finding(
            'review.translation.reviewedBy',
            formatName(person),
            `${formatName(person)} is no longer active.`,
            next,
          ),
        ]
      : []
  return [...own, ...inactive]
}

function versionFaults(subject: Subject): Finding[] {
  const { review, isSample } = loadReviewPeople(subject)
  const translated = toFields(review.translation)
  const id = toText(subject.fields.id)
  const source = id ? subject.context.documents.get(subject.type, id, sourceLocale) : undefined
  const next = `Bring the translation up to date with the ${sourceLanguageName} text and have it reviewed again.`
  if (!source && isAlone(subject)) return []
  if (!source)
    return [
      finding(
        '',
        '',
        `The ${sourceLanguageName} document can’t be found.`,
        `Publish the ${sourceLanguageName} document first.`,
      ),
    ]
  const hash = toText(translated.sourceHash)
  if (hash === undefined) {
    return isSample || !isFieldsFilled(translated)
      ? []
      : [
          finding(
            'review.translation.sourceHash',
            '',
            `It isn’t recorded which ${sourceLanguageName} version was translated.`,
            next,
          ),
        ]
  }
  return hash === contentHash(source)
    ? []
    : [
        finding(
          'review.translation.sourceHash',
          '',
          `The ${sourceLanguageName} text has changed since it was translated.`,
          next,
        ),
      ]
}

/** True where the caller holds no document in the source language to compare with. */
const isAlone = ({ context, type }: Subject): boolean =>
  context.absentTypes !== undefined && context.documents.all(type, sourceLocale).length === 0

const isFieldsFilled = (fields: Record<string, unknown>): boolean => Object.keys(fields).length > 0

const cardFaults = (subject: Subject): Finding[] =>
  findPointers('care-advice', subject.draft)
    .filter(({ pointer }) => subject.canFollow('care-advice') && !subject.follow(pointer))
    .map(({ path, pointer }) =>
      finding(
        path,
        '',
        `The care card “${pointer.id}” isn’t published in this language.`,
        'Translate the card, have it reviewed and publish it first.',
      ),
    )

/** Shorter texts may be names that are the same in both languages. */
const fewestWords = 5

const untranslated = ({ passages, locale }: Subject): Finding[] =>
  passages
    .filter(({ text }) => splitWords(text).length >= fewestWords && looksUntranslated(text, locale))
    .map(({ path, text }) => finding(path, text, `This text is still in ${sourceLanguageName}.`, 'Translate it.'))

const finding = (path: string, excerpt: string, message: string, next: string): Finding => ({
  rule: 'L1',
  level: 'block',
  path,
  excerpt,
  message,
  next,
})
