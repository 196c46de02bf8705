import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { DerivationsTable } from './derivations-table.ts'
import { DocumentsTable } from './documents-table.ts'
import { FilesTable } from './files-table.ts'
import { StringTable } from './string-table.ts'
import type { PageEntry } from './page-record.ts'
import { PagesTable } from './pages-table.ts'
import { Relation } from './relation.ts'
import { SearchParts } from './search-parts.ts'
import { StaleSearchShards } from './stale-search-shards.ts'
import { stateSchema, stateVersion } from './state-schema.ts'

/** The state of one tree: its documents, pages and files, and what each page reads and links to. */
export class StateDatabase {
  readonly documents: DocumentsTable
  readonly pages: PagesTable
  readonly files: FilesTable
  readonly derivations: DerivationsTable
  readonly searchParts: SearchParts
  readonly staleSearch: StaleSearchShards
  readonly reads: Relation
  readonly links: Relation
  readonly uses: Relation
  readonly strings: StringTable
  readonly #database: DatabaseSync
  readonly #getMeta: StatementSync
  readonly #setMeta: StatementSync

  /** Creates an empty state. `path` must not exist. */
  static create(path: string): StateDatabase {
    mkdirSync(dirname(path), { recursive: true })
    const database = new DatabaseSync(path)
    database.exec('PRAGMA journal_mode = WAL')
    database.exec(stateSchema)
    database.exec(`PRAGMA user_version = ${stateVersion}`)
    return new StateDatabase(database)
  }

  /** Opens an existing state; throws where it is damaged or of another version. */
  static open(path: string): StateDatabase {
    const database = new DatabaseSync(path, { readOnly: false })
    try {
      const version = database.prepare('PRAGMA user_version').get()?.user_version
      if (version !== stateVersion) throw new Error(`State is of version ${String(version)}, not ${stateVersion}`)
      const check = database.prepare('PRAGMA quick_check(1)').get()?.quick_check
      if (check !== 'ok') throw new Error(`State is damaged: ${String(check)}`)
      return new StateDatabase(database)
    } catch (error) {
      database.close()
      throw error
    }
  }

  private constructor(database: DatabaseSync) {
    database.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY')
    this.#database = database
    this.strings = new StringTable(database)
    this.reads = new Relation(database, this.strings, 'reads')
    this.links = new Relation(database, this.strings, 'links')
    this.uses = new Relation(database, this.strings, 'uses')
    this.documents = new DocumentsTable(database)
    this.pages = new PagesTable(database)
    this.files = new FilesTable(database)
    this.searchParts = new SearchParts(database)
    this.staleSearch = new StaleSearchShards(database)
    this.derivations = new DerivationsTable(database, this.reads)
    this.#getMeta = database.prepare('SELECT value FROM meta WHERE name = ?')
    this.#setMeta = database.prepare(
      'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
  }

  getMeta(name: MetaName): string | undefined {
    const row = this.#getMeta.get(name)
    return row && String(row.value)
  }

  setMeta(name: MetaName, value: string): void {
    this.#setMeta.run(name, value)
  }

  removeMeta(name: MetaName): void {
    this.#database.prepare('DELETE FROM meta WHERE name = ?').run(name)
  }

  putPage({ record, reads, links, assets, made }: PageEntry): PageChange {
    this.pages.put(record)
    for (const { path, recipe } of made) this.files.addPending(path, recipe)
    return this.#setTargets(record.address.path, { reads, links, uses: [...assets, ...made.map(({ path }) => path)] })
  }

  removePage(path: string): PageChange {
    this.pages.remove(path)
    return this.#setTargets(path, { reads: [], links: [], uses: [] })
  }

  #setTargets(
    path: string,
    { reads, links, uses }: Pick<PageEntry, 'reads' | 'links'> & { uses: string[] },
  ): PageChange {
    return {
      path,
      newLinks: this.links.replace(path, links).added,
      lostAssets: this.uses.replace(path, uses).dropped,
      lostReads: this.reads.replace(path, reads).dropped,
    }
  }

  begin(): void {
    this.#database.exec('BEGIN IMMEDIATE')
  }

  commit(): void {
    this.#database.exec('COMMIT')
  }

  rollback(): void {
    this.strings.clearCache()
    if (this.#database.isTransaction) this.#database.exec('ROLLBACK')
  }

  /** Trades durability for speed while a tree is built that is not live yet. */
  beginBulkLoad(): void {
    this.#database.exec('PRAGMA synchronous = OFF')
  }

  /** Ends {@link beginBulkLoad}: everything committed so far and from here on survives a power cut. */
  endBulkLoad(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = NORMAL; PRAGMA optimize')
  }

  close(): void {
    this.#database.close()
  }
}

/**
 * buildId: of the bundle that rendered the tree. release: the last one that is whole in the tree. boot: of the machine
 * while the tree is open. unrenderable: the pages that are live as they were, see carry-over.ts.
 */
type MetaName = 'buildId' | 'siteUrl' | 'release' | 'boot' | 'unrenderable'

/** What a page has begun or ceased to point at. Other pages may still point there. */
export interface PageChange {
  path: string
  newLinks: string[]
  lostAssets: string[]
  lostReads: string[]
}
