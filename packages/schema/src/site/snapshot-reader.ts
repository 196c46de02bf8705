import type { DocumentKey } from '../identity/document-key.ts'
import type { DocumentType } from '../identity/document-type.ts'
import type { Locale } from '../values/enums.ts'
import type { PublishedDocument, PublishedDocumentOf } from '../types/published-document.ts'

/**
 * All that is live, as a page's view sees it.
 *
 * Each read is remembered for the page being rendered, field by field, so that a later change
 * dirties exactly the pages that read it. Documents handed out are read-only.
 */
export interface SnapshotReader {
  /** The live document, or undefined where it is not live in that language. */
  get<T extends DocumentType>(type: T, id: string, locale: Locale): PublishedDocumentOf<T> | undefined

  /**
   * Live documents of a type whose indexed field holds `value`, in no particular order: sort where you render.
   * The field must be listed in the bundle's `indexes`; an array of references is indexed by each referenced id.
   */
  where<T extends DocumentType>(
    type: T,
    locale: Locale,
    field: keyof PublishedDocumentOf<T> & string,
    value: string,
  ): PublishedDocumentOf<T>[]

  /** All live documents of a type, in no particular order. A page that reads this is touched by each one added or removed. */
  all<T extends DocumentType>(type: T, locale: Locale): PublishedDocumentOf<T>[]

  /**
   * A value many pages share (a sidebar, a list of links), computed once and kept until something it read changes.
   * When the recomputed value is the same as before, no page that reads it is touched.
   * `key` names the value and its arguments, e.g. `sidebar/en/side-effects`; the value must be plain JSON.
   */
  derive<T>(key: string, compute: (snapshot: SnapshotReader) => T): T
}

/** All that is live of one document: one entry a language, none when it is not live. */
export interface DocumentChange extends DocumentKey {
  documents: PublishedDocument[]
}
