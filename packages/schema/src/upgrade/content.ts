import type { DocumentType } from '../identity/document-type.ts'

/** The fields of a published document, in whichever shape. */
export type Content = Readonly<Record<string, unknown>>

/** Brings the fields of a type from the shape of one release into that of the next; leaves later shapes alone. */
export type ContentStep = (type: DocumentType, content: Content) => Content
