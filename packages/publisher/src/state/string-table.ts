import type { DatabaseSync, StatementSync } from 'node:sqlite'

const rememberedNames = 200_000

/** Gives each read, path and link a small number: relations then cost a few bytes a row. */
export class Names {
  readonly #insert: StatementSync
  readonly #find: StatementSync
  readonly #name: StatementSync
  readonly #range: StatementSync
  readonly #ids = new Map<string, number>()

  constructor(database: DatabaseSync) {
    this.#insert = database.prepare('INSERT INTO names (name) VALUES (?)')
    this.#find = database.prepare('SELECT id FROM names WHERE name = ?')
    this.#name = database.prepare('SELECT name FROM names WHERE id = ?')
    this.#range = database.prepare('SELECT id, name FROM names WHERE name >= ? AND name < ?')
  }

  find(name: string): number | undefined {
    const known = this.#ids.get(name)
    if (known !== undefined) return known
    const row = this.#find.get(name)
    return row ? this.#remember(name, Number(row.id)) : undefined
  }

  nameOf(id: number): string {
    return String(this.#name.get(id)?.name)
  }

  intern(name: string): number {
    return this.find(name) ?? this.#remember(name, Number(this.#insert.run(name).lastInsertRowid))
  }

  /** Names that start with `prefix`, itself included. */
  startingWith(prefix: string): { id: number; name: string }[] {
    const last = prefix.charCodeAt(prefix.length - 1)
    const end = prefix.slice(0, -1) + String.fromCharCode(last + 1)
    return this.#range.all(prefix, end).map((row) => ({ id: Number(row.id), name: String(row.name) }))
  }

  /** A rolled back transaction takes names with it. */
  forget(): void {
    this.#ids.clear()
  }

  #remember(name: string, id: number): number {
    if (this.#ids.size >= rememberedNames) this.#ids.clear()
    this.#ids.set(name, id)
    return id
  }
}
