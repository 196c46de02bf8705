import type { DocumentKey } from '../identity/document-key.ts'
import type { DocumentType } from '../identity/document-type.ts'
import type { Locale } from '../values/languages.ts'
import type { PublishedDocument, PublishedDocumentOf } from '../types/published-document.ts'

/**
 * The live documents, for the view of a page.
 *
 * Every read is recorded for the page being rendered, field by field, so that a later change touches exactly the pages
 * that read the changed field. Documents are read-only.
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

  /**
   * All live documents of a type, in no particular order. Each document added or removed touches the pages that read
   * this.
   */
  all<T extends DocumentType>(type: T, locale: Locale): PublishedDocumentOf<T>[]

  /**
   * A value that many pages share (a sidebar, a list of links), computed once and stored until something it read
   * changes. Where the new value is the same as before, no page that reads it is touched. `key` names the value and its
   * arguments, e.g. `sidebar/en/side-effects`; the value must be plain JSON.
   */
  derive<T>(key: string, compute: (snapshot: SnapshotReader) => T): T
}

/** A document as it is to be live: one rendition a language, none where it is not live. */
export interface DocumentChange extends DocumentKey {
  documents: PublishedDocument[]
}
