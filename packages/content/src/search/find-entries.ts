import type { Payload, PayloadRequest, Where } from 'payload'
import { searchEntriesSlug, type SearchedDocument } from './search-entry.ts'
import { toSearchTerms } from './search-words.ts'

/** A document that was found. */
export interface FoundEntry extends SearchedDocument {
  /** Its names as they are stored for search. */
  names: string
}

interface FindOptions {
  /** `names` of documents only, or all their words. */
  within: 'names' | 'words'
  collection?: string
  req?: PayloadRequest
}

/**
 * The documents that have all words of a query, by their beginnings or stems, in any order; undefined where the query is empty.
 * The terms are letters and digits, so that both databases take them as they are.
 */
export async function findEntries(
  payload: Payload,
  query: string,
  { within, collection, req }: FindOptions,
): Promise<FoundEntry[] | undefined> {
  const terms = toSearchTerms(query)
  if (!terms) return undefined
  if (terms.length === 0) return []
  const all: Where[] = terms.map((spellings) => ({ or: spellings.map((term) => ({ [within]: { contains: term } })) }))
  const { docs } = await payload.db.find<SearchEntryRow>({
    collection: searchEntriesSlug,
    where: { and: [...(collection === undefined ? [] : [{ collectionSlug: { equals: collection } }]), ...all] },
    select: { collectionSlug: true, documentId: true, names: true },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs.map(({ collectionSlug, documentId, names }) => ({ collection: collectionSlug, documentId, names }))
}

interface SearchEntryRow {
  id: string
  collectionSlug: string
  documentId: string
  names: string
}
