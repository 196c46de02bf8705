import { z } from 'zod'
import { DocumentTypeSchema, type DocumentType } from './document-type.ts'
import type { Locale } from '../values/languages.ts'
import { CarepathError } from '../errors/error-codes.ts'
import { IdSchema } from './reference.ts'

/** A document's identity across languages. */
export interface DocumentKey {
  type: DocumentType
  id: string
}

/** The identity of a document in one language. */
export interface RenditionKey extends DocumentKey {
  locale: Locale
}

/** A document's key as one string, `type/id`: the form that maps, errors, records and requests hold. */
export function documentKey({ type, id }: DocumentKey): string {
  return `${type}/${id}`
}

/** A rendition's key as one string, `type/id/locale`. */
export function renditionKey({ type, id, locale }: RenditionKey): string {
  return `${type}/${id}/${locale}`
}

const PartsSchema = z.object({ type: DocumentTypeSchema, id: IdSchema })

/** A document's key where it arrives as text from outside, such as `side-effect/nausea`. */
export const DocumentKeySchema = z
  .string()
  .transform((text) => ({ type: text.slice(0, text.indexOf('/')), id: text.slice(text.indexOf('/') + 1) }))
  .pipe(PartsSchema)

/**
 * The document that a string of the form `type/id` names. Types hold no slash; what follows the first one is the id.
 */
export function parseDocumentKey(text: string): DocumentKey {
  const { data } = DocumentKeySchema.safeParse(text)
  if (data) return data
  throw new CarepathError('invalidArgument', `“${text}” names no document`, {
    next: 'Write a document as its type and its id: side-effect/ID.',
  })
}
