import { z } from 'zod'
import { WrittenTypeSchema, type DocumentType } from './document-type.ts'

/** An id of the database. Its form differs between databases: never parse it or sort by it. */
export const IdSchema = z.string().min(1).max(64)

/** A reference to another document, which must be live in the same language. */
export const referenceTo = <T extends DocumentType>(type: T) =>
  z.strictObject({
    /** The other document's type. */
    type: z.literal(type),
    /** The other document's id. */
    id: IdSchema,
  })

/** A reference to a document of any type. */
export const AnyReferenceSchema = z.strictObject({
  /** The other document's type. */
  type: WrittenTypeSchema,
  /** The other document's id. */
  id: IdSchema,
})
export type Reference = z.infer<typeof AnyReferenceSchema>
