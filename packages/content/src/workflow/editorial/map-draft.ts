import type { Draft } from '@carepath/editorial'
import { isClinicalType, sourceLocale, type CarepathError, type Locale } from '@carepath/schema'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import type { Signature } from '../../mapping/mapping-context.ts'
import type { Approvals } from '../../candidate/signatures/approvals.ts'
import { toSignature } from '../../candidate/signatures/signatures.ts'

/** An unfinished form in one language, as the rules read it. */
export interface MappedDraft {
  document: Draft
  /** Fields that can't be read, such as a link without a target. */
  faults: CarepathError[]
  /** False where nobody has ever approved the document, so that its reviewer and the days of review are unknown. */
  isReviewKnown: boolean
}

/**
 * Maps an unfinished form in one language. Its reviewer and the days of review are those of the last approval, in force or
 * not, since the next approval is likely to have the same.
 */
export function mapDraft(mapped: MappedDocument, locale: Locale, approvals: Approvals): MappedDraft {
  const { type, document, faults } = mapped.draft(locale)
  if (!isClinicalType(type) || !('review' in document)) return { document, faults, isReviewKnown: true }
  const key = { type, id: document.id }
  const source = approvals.newest(key, sourceLocale)
  const approval = locale === sourceLocale ? source : approvals.newest(key, locale)
  if (!approval || !source) {
    // Sample content has no approval: its days of review are fields of its form.
    const { reviewedAt, reviewDue } = document.review as Partial<Signature>
    return { document, faults, isReviewKnown: Boolean(reviewedAt && reviewDue) }
  }
  const signature = toSignature(approval, { locale, source: locale === sourceLocale ? undefined : source })
  return {
    document: { ...document, review: { ...(document.review as object), ...signature } },
    faults,
    isReviewKnown: true,
  }
}
