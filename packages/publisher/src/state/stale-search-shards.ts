import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** A place in the reader's search that no longer fits the pages. */
export interface SearchDebt {
  /** See page-groups.ts. */
  group: string
  /** See spread.ts. */
  spread: number
}

/** What the search still owes the pages; kept, because it is paid after the pages are live. */
export class SearchDebts {
  readonly #add: StatementSync
  readonly #all: StatementSync
  readonly #pay: StatementSync

  constructor(database: DatabaseSync) {
    this.#add = database.prepare('INSERT OR IGNORE INTO search_debts (name, spread) VALUES (?, ?)')
    this.#all = database.prepare('SELECT name, spread FROM search_debts ORDER BY name, spread')
    this.#pay = database.prepare('DELETE FROM search_debts WHERE name = ? AND spread = ?')
  }

  add({ group, spread }: SearchDebt): void {
    this.#add.run(group, spread)
  }

  all(): SearchDebt[] {
    return this.#all.all().map((row) => ({ group: String(row.name), spread: Number(row.spread) }))
  }

  pay({ group, spread }: SearchDebt): void {
    this.#pay.run(group, spread)
  }
}
