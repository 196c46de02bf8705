import { indexedValues, type PublishedDocument, type SiteBundle } from '@carepath/schema'
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
