import type { Image, Locale } from '@carepath/schema'

/** What a mapping may know beside the document itself: a pure function of the two. */
export interface MappingContext {
  /** Language to map into. */
  locale: Locale
  /** The uploaded picture as it is published, in the language mapped into; undefined where the upload is gone. */
  media(id: string): Image | undefined
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
