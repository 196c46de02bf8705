import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { StringTable } from './string-table.ts'

/** A stored relation between strings, e.g. which page reads which field. */
export class Relation {
  readonly #strings: StringTable
  readonly #targets: StatementSync
  readonly #targetIds: StatementSync
  readonly #owners: StatementSync
  readonly #insert: StatementSync
  readonly #delete: StatementSync
  readonly #hasOwner: StatementSync
  readonly #distinct: StatementSync

  constructor(database: DatabaseSync, strings: StringTable, table: 'reads' | 'links' | 'uses') {
    this.#strings = strings
    const prepare = (sql: string) => database.prepare(sql)
    this.#targets = prepare(`SELECT s.value FROM ${table} r JOIN strings s ON s.id = r.target WHERE r.owner = ?`)
    this.#targetIds = prepare(`SELECT target FROM ${table} WHERE owner = ?`)
    this.#targetIds.setReturnArrays(true)
    this.#owners = prepare(
      `SELECT s.value FROM ${table} r JOIN strings s ON s.id = r.owner WHERE r.target = ? ORDER BY s.value`,
    )
    this.#insert = prepare(`INSERT OR IGNORE INTO ${table} (owner, target) VALUES (?, ?)`)
    this.#delete = prepare(`DELETE FROM ${table} WHERE owner = ? AND target = ?`)
    this.#hasOwner = prepare(`SELECT 1 FROM ${table} WHERE target = ? LIMIT 1`)
    this.#distinct = prepare(
      `SELECT value FROM strings WHERE id IN (SELECT DISTINCT target FROM ${table}) ORDER BY value`,
    )
  }

  findTargets(owner: string): string[] {
    const id = this.#strings.find(owner)
    return id === undefined ? [] : this.#targets.all(id).map((row) => String(row.value))
  }

  findOwners(target: string): string[] {
    const id = this.#strings.find(target)
    return id === undefined ? [] : this.#owners.all(id).map((row) => String(row.value))
  }

  hasOwner(target: string): boolean {
    const id = this.#strings.find(target)
    return id !== undefined && this.#hasOwner.get(id) !== undefined
  }

  /** Every target of any owner. Walks the whole relation: for full renders only. */
  allTargets(): string[] {
    return this.#distinct.all().map((row) => String(row.value))
  }

  /** Gives `owner` exactly these targets and returns the difference. Only the difference is written. */
  replace(owner: string, targets: Iterable<string>): RelationChange {
    const ownerId = this.#strings.intern(owner)
    const before = new Set(this.#targetIds.all(ownerId).map((row) => Number((row as unknown as unknown[])[0])))
    const added: string[] = []
    for (const target of targets) {
      const id = this.#strings.intern(target)
      if (before.delete(id)) continue
      if (this.#insert.run(ownerId, id).changes) added.push(target)
    }
    const dropped = [...before].map((id) => this.#strings.get(id))
    for (const id of before) this.#delete.run(ownerId, id)
    return { added, dropped }
  }
}

/** Targets that an owner has gained, and those it has lost. */
export interface RelationChange {
  added: string[]
  dropped: string[]
}
