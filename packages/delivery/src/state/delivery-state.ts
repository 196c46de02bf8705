import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

/** Fingerprint of everything that is stored, by key. */
export type Delivered = ReadonlyMap<string, string>

/** What the state remembers for, beside what is delivered. */
interface DeliveryStateOptions {
  /** Names the place that is delivered to: what is known of another one is forgotten. */
  target: string
  /** Remembers which paths caches must be told of. */
  isPurging: boolean
  /** Remembers that hosts must be told. */
  isTelling: boolean
}

/** A path that caches must be told of, with the number of the change: it may change again while they are told. */
export interface Purge {
  path: string
  number: number
}

/**
 * What is delivered, and what is still to be told to caches and hosts, in a file: a delivery that was cut off goes on where it was.
 * Without the file the bucket itself is asked.
 */
export class DeliveryState {
  readonly #database: DatabaseSync
  readonly #options: DeliveryStateOptions
  readonly #put: StatementSync
  readonly #remove: StatementSync
  readonly #addPurge: StatementSync
  readonly #setMeta: StatementSync

  constructor(file: string, options: DeliveryStateOptions) {
    mkdirSync(dirname(file), { recursive: true })
    this.#database = new DatabaseSync(file)
    this.#options = options
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS objects (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, etag TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS purges (number INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE);
      CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;`)
    this.#put = this.#database.prepare('INSERT OR REPLACE INTO objects (key, fingerprint, etag) VALUES (?, ?, ?)')
    this.#remove = this.#database.prepare('DELETE FROM objects WHERE key = ?')
    this.#addPurge = this.#database.prepare('INSERT OR REPLACE INTO purges (path) VALUES (?)')
    this.#setMeta = this.#database.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
    if (this.#getMeta('target') !== options.target) this.#startAnew(options.target)
  }

  /** Fingerprint of everything that is delivered, by key. */
  delivered(): Delivered {
    const rows = this.#database.prepare('SELECT key, fingerprint FROM objects').all()
    return new Map(rows.map(({ key, fingerprint }) => [String(key), String(fingerprint)]))
  }

  /** Entity tag of everything that is delivered, by key. */
  etags(): Map<string, string> {
    const rows = this.#database.prepare('SELECT key, etag FROM objects').all()
    return new Map(rows.map(({ key, etag }) => [String(key), String(etag)]))
  }

  /** Notes that an object is stored; caches and hosts are to be told of `path`, where one is given. */
  put(key: string, { fingerprint, etag, path }: { fingerprint: string; etag: string; path?: string }): void {
    this.#inTransaction(() => {
      this.#put.run(key, fingerprint, etag)
      this.#noteChange(path)
    })
  }

  /** Notes that an object is gone. */
  remove(key: string, path: string): void {
    this.#inTransaction(() => {
      this.#remove.run(key)
      this.#noteChange(path)
    })
  }

  /** Forgets an object, which is then stored anew. */
  forget(key: string): void {
    this.#remove.run(key)
  }

  /** Paths that caches must be told of, the oldest change first. */
  purges(): Purge[] {
    const rows = this.#database.prepare('SELECT path, number FROM purges ORDER BY number').all()
    return rows.map(({ path, number }) => ({ path: String(path), number: Number(number) }))
  }

  /** Caches have been told. A path that has changed again meanwhile stays. */
  endPurges(purges: readonly Purge[]): void {
    const remove = this.#database.prepare('DELETE FROM purges WHERE number = ?')
    this.#inTransaction(() => {
      for (const { number } of purges) remove.run(number)
    })
  }

  /** Number of the last change that hosts have not been told of; undefined where there is none. */
  get untold(): string | undefined {
    const [last, told] = [this.#getMeta('changes'), this.#getMeta('told')]
    return last === told ? undefined : last
  }

  /** Hosts have been told of all changes up to one. */
  setTold(change: string): void {
    this.#setMeta.run('told', change)
  }

  close(): void {
    this.#database.close()
  }

  #noteChange(path: string | undefined): void {
    if (path === undefined) return
    if (this.#options.isPurging) this.#addPurge.run(path)
    if (this.#options.isTelling) this.#setMeta.run('changes', String(Number(this.#getMeta('changes') ?? 0) + 1))
  }

  #startAnew(target: string): void {
    this.#database.exec('DELETE FROM objects; DELETE FROM purges; DELETE FROM meta;')
    this.#setMeta.run('target', target)
  }

  #getMeta(name: string): string | undefined {
    const row = this.#database.prepare('SELECT value FROM meta WHERE name = ?').get(name)
    return row && String(row.value)
  }

  #inTransaction(write: () => void): void {
    this.#database.exec('BEGIN')
    try {
      write()
      this.#database.exec('COMMIT')
    } catch (error) {
      this.#database.exec('ROLLBACK')
      throw error
    }
  }
}
