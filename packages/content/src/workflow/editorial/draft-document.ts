import type { Draft } from '@carepath/editorial'
import { isClinicalType, sourceLocale, type CarepathError, type Locale, type WrittenType } from '@carepath/schema'
import type { MappingContext, StoredDocument } from '../../mapping/mapping-context.ts'
import { mappings } from '../../types/mappings.ts'
import type { Images } from '../../candidate/load-images.ts'
import type { Approvals } from '../../candidate/approvals.ts'
import { signatureOf } from '../../candidate/signer.ts'

/** What an unfinished form is read with. */
interface Reading {
  images: Images
  approvals: Approvals | undefined
}

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
export function draftDocument(
  type: WrittenType,
  stored: StoredDocument,
  locale: Locale,
  { images, approvals }: Reading,
): DraftDocument {
  const faults: CarepathError[] = []
  const context: MappingContext = {
    locale,
    media: (id) => images(id, locale),
    isDraft: true,
    onFault: (fault) => faults.push(fault),
  }
  const document = mappings[type](stored, context)
  if (!isClinicalType(type) || !('review' in document)) return { document, faults, isReviewKnown: true }
  const key = { type, id: stored.id }
  const source = approvals?.newest(key, sourceLocale)
  const approval = locale === sourceLocale ? source : approvals?.newest(key, locale)
  if (!approval || !source) {
    // Sample content is reviewed by nobody, on days of its own.
    const { reviewedAt, reviewDue } = document.review as Partial<typeof document.review>
    return { document, faults, isReviewKnown: Boolean(reviewedAt && reviewDue) }
  }
  const signature = locale === sourceLocale ? signatureOf(approval) : signatureOf(approval, source)
  return { document: { ...document, review: { ...document.review, ...signature } }, faults, isReviewKnown: true }
}
