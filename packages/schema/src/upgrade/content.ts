import type { DocumentType } from '../identity/document-type.ts'

/** The fields of a published document, in whichever shape. */
export type Content = Readonly<Record<string, unknown>>

/** Finds the words of another document in the same language, in the shape that they had when they were signed or published. */
export type FindOther = (type: DocumentType, id: string) => Content | undefined

/**
 * Brings the fields of a type from the shape of one release into that of the next; leaves later shapes alone. Words that
 * have moved here from another document are asked of `findOther`.
 */
export type ContentStep = (type: DocumentType, content: Content, findOther: FindOther) => Content
