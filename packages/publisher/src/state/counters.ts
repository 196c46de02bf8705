import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** How many pages each sitemap and each search index holds, stored so that no release has to count the pages. */
export class Counters {
  readonly #add: StatementSync
  readonly #get: StatementSync
  readonly #all: StatementSync
  readonly #prune: StatementSync

  constructor(database: DatabaseSync) {
    this.#add = database.prepare(
      'INSERT INTO counters (name, count) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET count = count + excluded.count',
    )
    this.#get = database.prepare('SELECT count FROM counters WHERE name = ?')
    this.#all = database.prepare('SELECT name FROM counters WHERE count > 0 ORDER BY name')
    this.#prune = database.prepare('DELETE FROM counters WHERE name = ? AND count = 0')
  }

  add(name: string, by: number): void {
    this.#add.run(name, by)
    if (by < 0) this.#prune.run(name)
  }

  get(name: string): number {
    return Number(this.#get.get(name)?.count ?? 0)
  }

  names(): string[] {
    return this.#all.all().map((row) => String(row.name))
  }
}
