import {
  type CarepathError,
  documentKey,
  documentSchemas,
  flatIssues,
  formatFriendlyError,
  type FriendlyError,
  friendlyErrors,
  type Locale,
  type PublishedDocument,
  valueAt,
} from '@carepath/schema'
import type { z } from 'zod'
import { fieldMessage } from '../form/field-message.ts'
import type { PartialDocument, RuleId } from '@carepath/editorial'
import type { DraftRendition } from './draft-rendition.ts'
import { InvalidDocumentError } from './invalid-document-error.ts'
import type { FindSignature, Signature } from './mapping-context.ts'
import { overdueSince } from './overdue-since.ts'
import { uncheckedTranslation } from './translation-gaps.ts'

/** One thing that keeps a document from being published in a language. */
export interface Problem {
  /** Field path in the published document; empty for the whole. */
  path: string
  /** What is wrong and what to do. */
  message: string
  /** The same in the words of the form, for a field by its label. */
  say?: (label: string) => string
  /** True where a rule says that something is missing at the path. */
  isMissing?: boolean
  /** True where a rule tells all that is missing at the path, parts of it included. */
  coversParts?: true
  /** The editorial rule that it breaks, where a clinician may allow the words. */
  allowableRule?: RuleId
}

/** A document in one language: as patients would get it, or what keeps it from them. */
export type Rendition = { locale: Locale; document: PublishedDocument; error?: undefined } | Unpublishable

interface Unpublishable {
  locale: Locale
  document?: undefined
  error: CarepathError
  problems: Problem[]
}

interface Signing {
  /** Finds the approval in force for the words; without it the form's own review counts. */
  findSignature?: FindSignature | undefined
  /** Day at the clinic: a review that was due before it is overdue. */
  today: string
}

/** The draft as patients would get it: signed, marked where its review is overdue, and checked against the contract. */
export function toRendition(draft: DraftRendition, { findSignature, today }: Signing): Rendition {
  const [fault] = draft.faults
  if (fault) return unpublishable(draft, fault, [problemOf(fault)])
  const signature = findSignature?.(draft.document)
  const gaps = signature ? draft.gaps.filter((gap) => gap !== uncheckedTranslation) : draft.gaps
  if (gaps.length > 0) return unpublishable(draft, invalidDocument(draft, gaps), gaps.map(gapProblem))

  const candidate = toContractInput(draft.document, signature, today)
  const result = documentSchemas[draft.type].safeParse(candidate)
  if (!result.success) {
    const errors = friendlyErrors(result.error, candidate)
    return unpublishable(draft, invalidDocument(draft, errors), contractProblems(result.error, candidate, errors))
  }
  return { locale: draft.locale, document: result.data as PublishedDocument }
}

/** What the contract is asked about: the words with their signature, marked where their review is overdue. */
export function toContractInput(document: PartialDocument, signature: Signature | undefined, today: string): unknown {
  return withoutUndefined(withLateness(signature ? withSignature(document, signature) : document, today))
}

/** The approval says who answers for the words, and until when. */
function withSignature(document: PartialDocument, signature: Signature): PartialDocument {
  return { ...document, review: { ...(document.review as object), ...signature } }
}

/** A review that is overdue is marked on the document, whoever has signed it: its pages can't know the day. */
function withLateness(document: PartialDocument, today: string): PartialDocument {
  const review = document.review as { reviewDue?: string } | undefined
  if (!review?.reviewDue) return document
  return { ...document, review: { ...review, overdueSince: overdueSince(review.reviewDue, today) } }
}

/** Published documents are compared as bytes of JSON, which has no `undefined`. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => [key, withoutUndefined(inner)]),
  )
}

function invalidDocument({ type, document, title }: DraftRendition, errors: FriendlyError[]): CarepathError {
  return new InvalidDocumentError(errors, { document: documentKey({ type, id: document.id }), title })
}

function unpublishable({ locale }: DraftRendition, error: CarepathError, problems: Problem[]): Unpublishable {
  return { locale, error, problems }
}

export const problemOf = ({ place, message, next }: CarepathError): Problem => ({
  path: place.field ?? '',
  message: `${message}. ${next}`,
})

/** A gap of a translation: what to do says all of it. */
const gapProblem = ({ path, next }: FriendlyError): Problem => ({ path, message: next })

/** What the contract finds, for the form: it calls its fields by their labels. */
function contractProblems(error: z.ZodError, value: unknown, errors: FriendlyError[]): Problem[] {
  return flatIssues(error).map((issue, at) => ({
    path: issue.path.join('.'),
    message: messageOf(errors[at]),
    say: (label) => fieldMessage({ ...issue, path: [] }, valueAt(value, issue.path), label),
  }))
}

const messageOf = (error: FriendlyError | undefined): string =>
  error ? formatFriendlyError({ ...error, path: '' }).slice('document: '.length) : ''
