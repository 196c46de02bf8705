import { siteSettingsId } from '@carepath/schema'
import type { CollectionSlug, Payload } from 'payload'
import { siteSettingsSlug } from '../model/collection-names.ts'
import {
  deleteSearchEntry,
  keyOf,
  searchEntriesSlug,
  wordsVersion,
  writeSearchEntry,
  type SearchedDocument,
} from './search-entry.ts'
import { isSearched } from './searched-collections.ts'

/**
 * Writes the words of documents that were saved before words were kept, or were kept in another way, and removes those of
 * documents that are gone. Returns how many documents that concerns.
 */
export async function fillSearchEntries(payload: Payload): Promise<number> {
  const slugs = Object.keys(payload.collections).filter(isSearched)
  const lists = await Promise.all(slugs.map((slug) => idsOf(payload, slug)))
  const settings = { collection: siteSettingsSlug, documentId: siteSettingsId }
  const documents = new Map([...lists.flat(), settings].map((document) => [keyOf(document), document]))
  const { docs: entries } = await payload.db.find<SearchedRow>({
    collection: searchEntriesSlug,
    select: { document: true, collectionSlug: true, documentId: true, wordsVersion: true },
    limit: 0,
    pagination: false,
  })
  const current = new Set(
    entries.filter((entry) => entry.wordsVersion === wordsVersion).map(({ document }) => document),
  )
  const missing = [...documents].filter(([key]) => !current.has(key))
  for (const [, document] of missing) await writeSearchEntry(payload, document)
  const stale = entries.filter(({ document }) => !documents.has(document))
  for (const { collectionSlug, documentId } of stale)
    await deleteSearchEntry(payload, { collection: collectionSlug, documentId })
  return missing.length + stale.length
}

interface SearchedRow {
  id: string
  document: string
  collectionSlug: string
  documentId: string
  wordsVersion: number
}

async function idsOf(payload: Payload, slug: string): Promise<SearchedDocument[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: slug as CollectionSlug,
    select: { id: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => ({ collection: slug, documentId: id }))
}
