import type { DatabaseSync, StatementSync } from 'node:sqlite'

const maxCached = 200_000

/** Gives each read, path and link a small number: relations then cost a few bytes a row. */
export class StringTable {
  readonly #insert: StatementSync
  readonly #find: StatementSync
  readonly #get: StatementSync
  readonly #range: StatementSync
  readonly #ids = new Map<string, number>()

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare('INSERT INTO strings (value) VALUES (?)')
    this.#find = database.prepare('SELECT id FROM strings WHERE value = ?')
    this.#get = database.prepare('SELECT value FROM strings WHERE id = ?')
    this.#range = database.prepare('SELECT id, value FROM strings WHERE value >= ? AND value < ?')
  }

  /** The number of a string; undefined where the table doesn't hold it. */
  find(value: string): number | undefined {
    const known = this.#ids.get(value)
    if (known !== undefined) return known
    const row = this.#find.get(value)
    return row ? this.#cache(value, Number(row.id)) : undefined
  }

  /** The string of a number. */
  get(id: number): string {
    return String(this.#get.get(id)?.value)
  }

  /** The number of a string, which is added where the table doesn't hold it. */
  intern(value: string): number {
    return this.find(value) ?? this.#cache(value, Number(this.#insert.run(value).lastInsertRowid))
  }

  /** Strings that start with `prefix`, the prefix itself included. */
  startingWith(prefix: string): string[] {
    const last = prefix.charCodeAt(prefix.length - 1)
    const end = prefix.slice(0, -1) + String.fromCharCode(last + 1)
    return this.#range.all(prefix, end).map((row) => String(row.value))
  }

  /** Must follow each rollback, which removes the strings that its transaction added. */
  clearCache(): void {
    this.#ids.clear()
  }

  #cache(value: string, id: number): number {
    if (this.#ids.size >= maxCached) this.#ids.clear()
    this.#ids.set(value, id)
    return id
  }
}
