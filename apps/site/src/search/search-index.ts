import type { SearchEntry } from '@carepath/schema'
import MiniSearch from 'minisearch'

/** A page as the publisher lists it for search. */
export type SearchRecord = SearchEntry & { path: string }

/** A found page as readers see it. */
export type SearchResult = Pick<SearchRecord, 'path' | 'title' | 'description'>

export type SearchIndex = MiniSearch<SearchRecord>

const maxResults = 20

/** Loads the search index of a language. Called when a reader first opens the search. */
export async function loadIndex(locale: string): Promise<SearchIndex> {
  const folder = `/search/${locale}/`
  const { shards } = await fetchJson<{ shards: string[] }>(`${folder}index.json`)
  const records = await Promise.all(shards.map((shard) => fetchJson<SearchRecord[]>(folder + shard)))
  return createIndex(records.flat())
}

/** Indexes pages by title, other names, headings and description. */
export function createIndex(records: SearchRecord[]): SearchIndex {
  const index = new MiniSearch<SearchRecord>({
    idField: 'path',
    fields: ['title', 'keywords', 'headings', 'description'],
    storeFields: ['path', 'title', 'description'],
    extractField: (record, field) => [record[field as keyof SearchRecord]].flat().join(' \n'),
    processTerm: (term) => normalizeTerm(term) || null,
    searchOptions: {
      boost: { title: 4, keywords: 3, headings: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  })
  index.addAll(records)
  return index
}

/** The best pages for a reader's words: pages with all of them, else pages with any. */
export function findPages(index: SearchIndex, words: string): SearchResult[] {
  const all = index.search(words, { combineWith: 'AND' })
  const found = all.length > 0 ? all : index.search(words, { combineWith: 'OR' })
  return found.slice(0, maxResults).map((result) => ({
    path: String(result.path),
    title: String(result.title),
    description: String(result.description),
  }))
}

/** The term in lower case without accents, so that "nauseas" finds "náuseas". */
const normalizeTerm = (term: string): string => term.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as T
}
