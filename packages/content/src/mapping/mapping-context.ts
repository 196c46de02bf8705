import type { Draft } from '@carepath/editorial'
import type { CarepathError, Image, Locale, Review } from '@carepath/schema'

/** What an approval says of a document's review. It counts for more than what the form says. */
export type Signature = Pick<Review, 'reviewedBy' | 'reviewedAt' | 'reviewDue' | 'reviewedContentHash' | 'translation'>

/** What a mapping may know beside the document itself: a pure function of the two. */
export interface MappingContext {
  /** Language to map into. */
  locale: Locale
  /** The uploaded picture as it is published, in the language mapped into; undefined where the upload is gone. */
  media(id: string): Image | undefined
  /** The approval in force for exactly these words, where there is one. */
  signatureOn?(words: Draft): Signature | undefined
  /** Day at the clinic: a review that was due before it is overdue. Absent where nobody asks for that. */
  today?: string
  /** True to look at an unfinished form as it is: nothing is checked, and fields may be missing. */
  isDraft?: boolean
  /** Of a draft: told of what can't be read, which is then left out. */
  onFault?(fault: CarepathError): void
}

/**
 * A document as the database holds it: loaded with `locale: 'all', depth: 0`, so that a localised field is
 * an object by language and a relationship is an id.
 */
export interface StoredDocument {
  id: string
  updatedAt: string
  [field: string]: unknown
}
