import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Names } from './string-table.ts'

/** A stored relation between names, e.g. which page reads which field. */
export class Relation {
  readonly #names: Names
  readonly #targets: StatementSync
  readonly #targetIds: StatementSync
  readonly #owners: StatementSync
  readonly #insert: StatementSync
  readonly #delete: StatementSync
  readonly #hasOwner: StatementSync
  readonly #distinct: StatementSync

  constructor(database: DatabaseSync, names: Names, table: 'reads' | 'links' | 'uses') {
    this.#names = names
    const prepare = (sql: string) => database.prepare(sql)
    this.#targets = prepare(`SELECT n.id, n.name FROM ${table} r JOIN names n ON n.id = r.target WHERE r.owner = ?`)
    this.#targetIds = prepare(`SELECT target FROM ${table} WHERE owner = ?`)
    this.#targetIds.setReturnArrays(true)
    this.#owners = prepare(
      `SELECT n.name FROM ${table} r JOIN names n ON n.id = r.owner WHERE r.target = ? ORDER BY n.name`,
    )
    this.#insert = prepare(`INSERT OR IGNORE INTO ${table} (owner, target) VALUES (?, ?)`)
    this.#delete = prepare(`DELETE FROM ${table} WHERE owner = ? AND target = ?`)
    this.#hasOwner = prepare(`SELECT 1 FROM ${table} WHERE target = ? LIMIT 1`)
    this.#distinct = prepare(`SELECT name FROM names WHERE id IN (SELECT DISTINCT target FROM ${table}) ORDER BY name`)
  }

  targetsOf(owner: string): string[] {
    const id = this.#names.find(owner)
    return id === undefined ? [] : this.#targets.all(id).map((row) => String(row.name))
  }

  ownersOf(target: string): string[] {
    const id = this.#names.find(target)
    return id === undefined ? [] : this.#owners.all(id).map((row) => String(row.name))
  }

  hasOwner(target: string): boolean {
    const id = this.#names.find(target)
    return id !== undefined && this.#hasOwner.get(id) !== undefined
  }

  /** Every target that anything points at. Walks the whole relation: for full renders only. */
  allTargets(): string[] {
    return this.#distinct.all().map((row) => String(row.name))
  }

  /** Points `owner` at exactly `targets` and answers what that changed. Writes the difference only. */
  replace(owner: string, targets: Iterable<string>): RelationChange {
    const ownerId = this.#names.intern(owner)
    const before = new Set(this.#targetIds.all(ownerId).map((row) => Number((row as unknown as unknown[])[0])))
    const added: string[] = []
    for (const name of targets) {
      const id = this.#names.intern(name)
      if (before.delete(id)) continue
      if (this.#insert.run(ownerId, id).changes) added.push(name)
    }
    const dropped = [...before].map((id) => this.#names.nameOf(id))
    for (const id of before) this.#delete.run(ownerId, id)
    return { added, dropped }
  }
}

/** Targets that an owner now points at, and those it no longer does. */
export interface RelationChange {
  added: string[]
  dropped: string[]
}
