import type { Draft } from '@carepath/editorial'
import { isClinicalType, sourceLocale, type CarepathError, type Locale } from '@carepath/schema'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import type { Signature } from '../../mapping/mapping-context.ts'
import type { Approvals } from '../../candidate/approvals.ts'
import { toSignature } from '../../candidate/signer.ts'

/** An unfinished form as the rules read it. */
export interface DraftDocument {
  document: Draft
  /** What can't be read in it, such as a link without a target. */
  faults: CarepathError[]
  /** False while it isn't known who answers for the words: nobody has signed any before. */
  isReviewKnown: boolean
}

/**
 * An unfinished form in one language. Who answers for it, and until when, is taken from the last approval, whether that
 * still holds or not: the next one is given on the same terms.
 */
export function draftDocument(mapped: MappedDocument, locale: Locale, approvals: Approvals): DraftDocument {
  const { type, document, faults } = mapped.draft(locale)
  if (!isClinicalType(type) || !('review' in document)) return { document, faults, isReviewKnown: true }
  const key = { type, id: document.id }
  const source = approvals.newest(key, sourceLocale)
  const approval = locale === sourceLocale ? source : approvals.newest(key, locale)
  if (!approval || !source) {
    // Sample content is reviewed by nobody, on days of its own.
    const { reviewedAt, reviewDue } = document.review as Partial<Signature>
    return { document, faults, isReviewKnown: Boolean(reviewedAt && reviewDue) }
  }
  const signature = locale === sourceLocale ? toSignature(approval) : toSignature(approval, source)
  return {
    document: { ...document, review: { ...(document.review as object), ...signature } },
    faults,
    isReviewKnown: true,
  }
}
