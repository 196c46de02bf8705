import { z } from 'zod'
import { WrittenTypeSchema, type DocumentType } from './document-type.ts'

/** A database id. Its form differs between databases: never parse it, never order by it. */
export const IdSchema = z.string().min(1).max(64)

/** A pointer to another document, which must be live in the same language. */
export const referenceTo = <T extends DocumentType>(type: T) =>
  z.strictObject({
    /** The type pointed at. */
    type: z.literal(type),
    /** The document's id. */
    id: IdSchema,
  })

/** A pointer to a document of any type. */
export const AnyReferenceSchema = z.strictObject({
  /** The type pointed at. */
  type: WrittenTypeSchema,
  /** The document's id. */
  id: IdSchema,
})
export type Reference = z.infer<typeof AnyReferenceSchema>
