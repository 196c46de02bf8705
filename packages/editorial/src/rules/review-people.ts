import { sourceLocale } from '@carepath/schema'
import { toFields, toText, type Fields } from '../model/draft.ts'
import { readPointer, readPointers, type Pointer } from '../reading/grounds.ts'
import type { Subject } from '../rule/subject.ts'

/** The people of a document's review, as far as they can be found. */
export interface ReviewPeople {
  review: Fields
  reviewer: Pointer | undefined
  /** The reviewer's own document. */
  person: Fields | undefined
  /** Whether the reviewer is the placeholder of the sample content. */
  isSample: boolean
}

/** Reads who signs a document. */
export function loadReviewPeople(subject: Subject): ReviewPeople {
  const review = toFields(subject.fields.review)
  const reviewer = readPointer(review.reviewedBy)
  const document = subject.follow(reviewer)
  const person = document && toFields(document)
  return { review, reviewer, person, isSample: person?.isPlaceholder === true }
}

/** What to do about a person who is not published in the document's language. */
export const nextForMissing = ({ context }: Subject, { type, id }: Pointer): string =>
  context.documents.get(type, id, sourceLocale)
    ? 'Their People profile isn’t published in this language: translate it and publish it first.'
    : 'Publish their People profile first, or choose another person.'

/** Name of a person for messages. */
export const formatName = (person: Fields | undefined): string => toText(person?.name) ?? 'This person'

/** True where the document lists the person among its authors. */
export const isAuthor = (review: Fields, { id }: Pointer): boolean =>
  readPointers(review.authors).some((author) => author.id === id)
