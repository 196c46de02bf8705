import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** A place in the reader's search that no longer matches the pages. */
export interface StaleSearchEntry {
  /** The search index, see page-groups.ts. */
  group: string
  /** Hash of a page in the stale shard, see shard-hash.ts: it stays right when the number of shards changes. */
  hash: number
}

/** The stale shards of the reader's search. They are stored, because search is written after the pages are live. */
export class StaleSearchShards {
  readonly #add: StatementSync
  readonly #all: StatementSync
  readonly #remove: StatementSync

  constructor(database: DatabaseSync) {
    this.#add = database.prepare('INSERT OR IGNORE INTO stale_search (name, hash) VALUES (?, ?)')
    this.#all = database.prepare('SELECT name, hash FROM stale_search ORDER BY name, hash')
    this.#remove = database.prepare('DELETE FROM stale_search WHERE name = ? AND hash = ?')
  }

  add({ group, hash }: StaleSearchEntry): void {
    this.#add.run(group, hash)
  }

  all(): StaleSearchEntry[] {
    return this.#all.all().map((row) => ({ group: String(row.name), hash: Number(row.hash) }))
  }

  remove({ group, hash }: StaleSearchEntry): void {
    this.#remove.run(group, hash)
  }
}
