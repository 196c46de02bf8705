import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { DerivationSource, Suspects } from '../snapshot/derivations.ts'
import { parseDerivedKey, derivedKey, type ReadKey } from '../snapshot/read-key.ts'
import type { Relation } from './relation.ts'

/** Shared values with what each has read. They are stored so that a restart computes none of them again. */
export class DerivationsTable implements DerivationSource {
  readonly #reads: Relation
  readonly #find: StatementSync
  readonly #put: StatementSync
  readonly #remove: StatementSync

  constructor(database: DatabaseSync, reads: Relation) {
    this.#reads = reads
    this.#find = database.prepare('SELECT json FROM derivations WHERE key = ?')
    this.#put = database.prepare(
      'INSERT INTO derivations (key, json) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET json = excluded.json',
    )
    this.#remove = database.prepare('DELETE FROM derivations WHERE key = ?')
  }

  find(key: string): string | undefined {
    const row = this.#find.get(key)
    return row && String(row.json)
  }

  /** Stores a value and returns what it no longer reads. */
  put(key: string, json: string, reads: Iterable<ReadKey>): ReadKey[] {
    this.#put.run(key, json)
    return this.#reads.replace(derivedKey(key), reads).dropped
  }

  /** Removes the derived values among `keys` that nothing reads any more, with the values that only they read. */
  dropUnread(keys: Iterable<ReadKey>): void {
    for (const read of keys) {
      const key = parseDerivedKey(read)
      if (key === undefined || this.#reads.hasOwner(read)) continue
      this.#remove.run(key)
      this.dropUnread(this.#reads.replace(read, []).dropped)
    }
  }

  /** Values that read one of `changed`, directly or through another value. */
  suspects(changed: Iterable<ReadKey>): Suspects {
    const suspects = new Map<string, { isCertain: boolean; through: Set<string> }>()
    const queue: { read: ReadKey; through?: string }[] = [...changed].map((read) => ({ read }))
    for (const { read, through } of queue) {
      for (const owner of this.#reads.findOwners(read)) {
        const key = parseDerivedKey(owner)
        if (key === undefined) continue
        const known = suspects.get(key)
        const suspect = known ?? { isCertain: false, through: new Set() }
        if (through === undefined) suspect.isCertain = true
        else suspect.through.add(through)
        if (known) continue
        suspects.set(key, suspect)
        queue.push({ read: owner, through: key })
      }
    }
    return suspects
  }
}
