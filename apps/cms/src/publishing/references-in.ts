import { AnyReferenceSchema, type DocumentType, type PublishedDocument } from '@carepath/schema'

/** A pointer from one published document to another. */
export interface FoundReference {
  /** Field path of the pointer in the published document. */
  path: string
  type: DocumentType
  id: string
}

/** Every pointer in a published document, links inside rich text among them. */
export function referencesIn(document: PublishedDocument): FoundReference[] {
  return Object.entries(document).flatMap(([name, value]) => referencesInside(value, name))
}

function referencesInside(value: unknown, path: string): FoundReference[] {
  if (typeof value !== 'object' || value === null) return []
  const reference = AnyReferenceSchema.safeParse(value)
  if (reference.success) return [{ path, ...reference.data }]
  return Object.entries(value).flatMap(([name, inner]) => referencesInside(inner, `${path}.${name}`))
}
