import { siteSettingsId } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { findEntries, type FoundEntry } from '../../search/find-entries.ts'
import { toSearchTerms } from '../../search/search-words.ts'
import { loadFound, type FoundDocument } from './load-found.ts'

/** What a search over documents of all types answers. */
export interface FoundDocuments {
  documents: FoundDocument[]
  /** How many there are in all, as far as they were looked at. */
  total: number
}

/** As many as somebody reads through; a query with more hits needs another word. */
const mostShown = 50

/**
 * Documents of all types that have every word of a query, those with the words in their names first. Read with the rights of
 * the person who asks: accounts are found by admins only.
 */
export async function searchDocuments(req: PayloadRequest, query: string): Promise<FoundDocuments> {
  const found = (await findEntries(req.payload, query, { within: 'words', req })) ?? []
  const ranked = found
    .map((entry) => ({ entry, rank: rankOf(entry, query) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry)
  const shown = ranked.slice(0, mostShown)
  const loaded = new Map((await loadFound(req, shown)).map((document) => [keyOf(document), document]))
  const documents = shown.flatMap(
    ({ collection, documentId }) => loaded.get(keyOf({ slug: collection, id: documentId })) ?? [],
  )
  return { documents, total: found.length - (shown.length - documents.length) }
}

/** 0 where the names hold every word, 1 where only the text does. */
function rankOf({ names }: FoundEntry, query: string): number {
  const terms = toSearchTerms(query) ?? []
  return terms.every((spellings) => spellings.some((term) => names.includes(term))) ? 0 : 1
}

const keyOf = ({ slug, id }: Pick<FoundDocument, 'slug' | 'id'>): string => `${slug}/${id ?? siteSettingsId}`
