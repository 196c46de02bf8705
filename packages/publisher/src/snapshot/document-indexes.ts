import type { PublishedDocument, SiteBundle } from '@carepath/schema'
import { allKey, whereKey, type ReadKey } from './read-key.ts'

export type DocumentIndexes = SiteBundle['indexes']

/** Every list a document is a member of: its type's, and one for each value of each indexed field. */
export function findLists(document: PublishedDocument, indexes: DocumentIndexes): ReadKey[] {
  const { type, locale } = document
  const memberships = (indexes[type] ?? []).flatMap((field) =>
    indexedValues(Reflect.get(document, field)).map((value) => whereKey(type, locale, field, value)),
  )
  return [...new Set([allKey(type, locale), ...memberships])]
}

/**
 * The strings a field is found by: its value, the id of a reference, or either of each entry of an array. A row is found
 * by the references that it holds itself.
 */
function indexedValues(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(indexedValues)
  if (typeof value === 'string') return [value]
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)]
  if (isReference(value)) return [value.id]
  if (typeof value === 'object' && value !== null)
    return Object.values(value).flatMap((inner: unknown) => (isReference(inner) ? [inner.id] : []))
  return []
}

/** By its shape: a row may have an id too, but no type. */
function isReference(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'type' in value && typeof value.id === 'string'
}
