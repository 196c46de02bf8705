import { contentHash } from '@carepath/editorial'
import {
  documentKey,
  isClinicalType,
  type Locale,
  locales,
  type PublishedDocument,
  sourceLocale,
} from '@carepath/schema'
import type { MappingContext, Signature } from '../mapping/mapping-context.ts'
import type { Approvals, ApprovalEntry } from './approvals.ts'

/**
 * Finds, for the words of a mapping, what their approval says of the review. One a pass: it is asked in the source
 * language first, since a translation's approval holds for one wording of that only, and its page tells of both.
 */
export function signerOf(approvals: Approvals): NonNullable<MappingContext['signatureOn']> {
  const sources = new Map<string, { hash: string; signature: Signature | undefined }>()
  return (words) => {
    if (!isClinicalType(words.type) || words.id === undefined) return undefined
    const { type, id } = words
    const locale = locales.find((each) => each === words.locale) ?? sourceLocale
    const hash = contentHash(words)
    const key = documentKey({ type, id })
    const source = sources.get(key)
    const approval = approvals.inForce({ type, id, locale, hash, sourceHash: source?.hash })
    if (locale !== sourceLocale) return approval && source?.signature && translated(source.signature, approval)
    const signature = approval && signatureFrom(approval)
    sources.set(key, { hash, signature })
    return signature
  }
}

/** What of an approval goes under the words. */
type SignedWords = Pick<ApprovalEntry, 'person' | 'reviewedAt' | 'reviewDue' | 'hash' | 'sourceHash'>

/** What an approval says of the review; of a translation's, beside the approval of the text it was made from. */
export function signatureOf(approval: SignedWords, source?: SignedWords): Signature {
  return source ? translated(signatureFrom(source), approval) : signatureFrom(approval)
}

function signatureFrom({ person, reviewedAt, reviewDue, hash }: SignedWords): Signature {
  return { reviewedBy: { type: 'person', id: person }, reviewedAt, reviewDue, reviewedContentHash: hash }
}

/** The review is the English text's; the translation has a check of its own. */
function translated(source: Signature, { person, reviewedAt, hash, sourceHash }: SignedWords): Signature {
  const translation = {
    reviewedBy: { type: 'person' as const, id: person },
    reviewedAt,
    ...(sourceHash ? { sourceHash } : {}),
  }
  return { ...source, reviewedContentHash: hash, translation }
}

/** True for words that a clinician has signed, and for a type that needs no signature. */
export function isSigned(document: PublishedDocument): boolean {
  return !('review' in document) || document.review.reviewedContentHash !== undefined
}

const partsOfSignature = ['reviewedBy', 'reviewedAt', 'reviewDue', 'overdueSince', 'translation']

/** True for a field, of the published document, that an approval fills in. */
export function isOfSignature(path: string): boolean {
  const [group, name = ''] = path.split('.')
  return group === 'review' && partsOfSignature.includes(name)
}

/** Stands in for the approval that is being asked for, so that everything else can be checked. It is never late. */
export const pendingSignature: Signature = {
  reviewedBy: { type: 'person', id: 'pending' },
  reviewedAt: '2000-01-01',
  reviewDue: '9999-12-31',
  translation: { reviewedBy: { type: 'person', id: 'pending' }, reviewedAt: '2000-01-01' },
}

/** The language texts are written in first is translated from nothing. */
export function ofLanguage({ translation, ...signature }: Signature, locale: Locale): Signature {
  return locale === sourceLocale || !translation ? signature : { ...signature, translation }
}
