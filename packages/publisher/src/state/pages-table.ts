import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { renditionKey, type RenditionKey, type SearchEntry } from '@carepath/schema'
import type { PageRecord } from './page-record.ts'
import { shardRange, shardHash, type Shard } from './shard-hash.ts'
import { everyPage, searchGroup, sitemapGroup } from './page-groups.ts'
import { Counters } from './counters.ts'

/** A page that search finds. */
export interface SearchedPage {
  path: string
  /** See shard-hash.ts. */
  hash: number
  entry: SearchEntry
}

/** Every live page. */
export class PagesTable {
  readonly counters: Counters
  readonly #find: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #ownedBy: StatementSync
  readonly #inSitemap: StatementSync
  readonly #inSearch: StatementSync
  readonly #all: StatementSync
  readonly #paths: StatementSync
  readonly #countAll: StatementSync
  readonly #sample: StatementSync
  readonly #findQuicklyCompressed: StatementSync
  readonly #markBest: StatementSync

  constructor(database: DatabaseSync) {
    this.counters = new Counters(database)
    const prepare = (sql: string) => database.prepare(sql)
    this.#find = prepare('SELECT record FROM pages WHERE path = ?')
    this.#put = prepare(
      `INSERT INTO pages (path, document, record, last_modified, sitemap, search, shard_hash) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (path) DO UPDATE SET document = excluded.document, record = excluded.record,
         last_modified = excluded.last_modified, sitemap = excluded.sitemap, search = excluded.search, is_best = 0`,
    )
    this.#remove = prepare('DELETE FROM pages WHERE path = ?')
    this.#ownedBy = prepare('SELECT record FROM pages WHERE document = ? ORDER BY path')
    this.#inSitemap = prepare(
      'SELECT path, last_modified FROM pages WHERE sitemap = ? AND shard_hash >= ? AND shard_hash < ? ORDER BY path',
    )
    this.#inSearch = prepare(
      'SELECT record, shard_hash FROM pages WHERE search = ? AND shard_hash >= ? AND shard_hash < ? ORDER BY path',
    )
    this.#all = prepare('SELECT record FROM pages ORDER BY path')
    this.#paths = prepare('SELECT path FROM pages WHERE shard_hash >= ? AND shard_hash < ? ORDER BY path')
    this.#countAll = prepare('SELECT count(*) AS count FROM pages')
    this.#sample = prepare('SELECT record FROM pages WHERE document IS NULL OR shard_hash < ?')
    this.#findQuicklyCompressed = prepare(
      'SELECT record FROM pages INDEXED BY pages_to_compress WHERE is_best = 0 ORDER BY path LIMIT 1',
    )
    this.#markBest = prepare('UPDATE pages SET is_best = 1 WHERE path = ?')
  }

  find(path: string): PageRecord | undefined {
    return toRecord(this.#find.get(path))
  }

  has(path: string): boolean {
    return this.#find.get(path) !== undefined
  }

  /** Pages that one rendition owns. */
  ownedBy(rendition: RenditionKey): PageRecord[] {
    return this.#ownedBy.all(renditionKey(rendition)).flatMap((row) => toRecord(row) ?? [])
  }

  put(record: PageRecord): void {
    const { path } = record.address
    const before = this.find(path)
    if (!before) this.counters.add(everyPage, 1)
    this.#count(before, -1)
    this.#count(record, 1)
    this.#put.run(
      path,
      ownerKey(record) ?? null,
      JSON.stringify(record),
      record.lastModified,
      sitemapGroup(record) ?? null,
      searchGroup(record) ?? null,
      shardHash(path),
    )
  }

  remove(path: string): void {
    const before = this.find(path)
    if (before) this.counters.add(everyPage, -1)
    this.#count(before, -1)
    this.#remove.run(path)
  }

  inSitemap(group: string, shard: Shard): { path: string; lastModified: string }[] {
    const { from, to } = shardRange(shard)
    return this.#inSitemap
      .all(group, from, to)
      .map((row) => ({ path: String(row.path), lastModified: String(row.last_modified) }))
  }

  /** The pages of a block of a search index, by path. */
  inSearch(group: string, shard: Shard): SearchedPage[] {
    const { from, to } = shardRange(shard)
    return this.#inSearch.all(group, from, to).flatMap((row) => {
      const record = toRecord(row)
      return record?.search ? [{ path: record.address.path, hash: Number(row.shard_hash), entry: record.search }] : []
    })
  }

  /** Counts every page: for large changes only. */
  count(): number {
    return Number(this.#countAll.get()?.count)
  }

  /** Every page that no document owns, and about `size` of the others, the same each time. */
  sample(size: number): PageRecord[] {
    const share = size / Math.max(size, this.count())
    return this.#sample.all(Math.floor(share * 2 ** 32)).flatMap((row) => toRecord(row) ?? [])
  }

  /** Walks every page: for full renders and checks only. */
  *all(): Generator<PageRecord> {
    for (const row of this.#all.iterate()) {
      const record = toRecord(row)
      if (record) yield record
    }
  }

  /** Paths of the pages in one shard of all. */
  pathsIn(shard: Shard): string[] {
    const { from, to } = shardRange(shard)
    return this.#paths.all(from, to).map(({ path }) => String(path))
  }

  /** A page whose Brotli twin is not as small as it could be. */
  findQuicklyCompressed(): PageRecord | undefined {
    return toRecord(this.#findQuicklyCompressed.get())
  }

  markCompressed(path: string): void {
    this.#markBest.run(path)
  }

  #count(record: PageRecord | undefined, by: 1 | -1): void {
    if (!record) return
    for (const group of [sitemapGroup(record), searchGroup(record)]) if (group) this.counters.add(group, by)
  }
}

function toRecord(row: Record<string, unknown> | undefined): PageRecord | undefined {
  return row && (JSON.parse(String(row.record)) as PageRecord)
}

function ownerKey({ address }: PageRecord): string | undefined {
  const { document, locale } = address
  return document && renditionKey({ ...document, locale })
}
