import type { DocumentChange, DocumentKey, Locale, PublishedDocument } from '@carepath/schema'

/** A document on its way to patients: in each language as it will be live, or not there at all. */
export interface Change extends DocumentKey {
  /** The document's name, for people. */
  title: string
  renditions: Map<Locale, PublishedDocument>
  /** What the release record should say about it. */
  notes: string[]
  /** True where nobody changed it: it is as it was live, but for what others make of it. */
  isIndirect?: boolean
}

/** Changes by document. */
export type Changes = Map<string, Change>

/** The change as the publisher takes it. */
export function toDocumentChange({ type, id, renditions }: Change): DocumentChange {
  return { type, id, documents: [...renditions.values()] }
}
