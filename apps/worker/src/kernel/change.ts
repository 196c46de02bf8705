import type { DocumentChange, DocumentKey, Locale, PublishedDocument } from '@carepath/schema'

/** A change of one document: its renditions as they will be live. A language without a rendition will not be live. */
export interface Change extends DocumentKey {
  /** The document's name, for people. */
  title: string
  renditions: Map<Locale, PublishedDocument>
  /** Remarks on the document for the release's record. */
  notes: string[]
  /** True where the document was not loaded from the database: only changes of other documents change it. */
  isIndirect?: boolean
}

/** Changes by document, as `type/id`. */
export type Changes = Map<string, Change>

/** The change as the publisher takes it. */
export function toDocumentChange({ type, id, renditions }: Change): DocumentChange {
  return { type, id, documents: [...renditions.values()] }
}
