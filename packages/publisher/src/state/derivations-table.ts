import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Derivation, DerivationSource } from '../snapshot/derivations.ts'
import { derivationOf, derivedKey, type ReadKey } from '../snapshot/read-key.ts'
import type { Relation } from './relation.ts'

/** Shared values, each with what it read, kept so that a restart computes none of them again. */
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

  find(key: string): Derivation | undefined {
    const row = this.#find.get(key)
    return row && { json: String(row['json']), reads: this.#reads.targetsOf(derivedKey(key)) }
  }

  /** Answers what the value no longer reads. */
  put(key: string, { json, reads }: Derivation): ReadKey[] {
    this.#put.run(key, json)
    return this.#reads.replace(derivedKey(key), reads)
  }

  /** Forgets those of `keys` that are derived values nobody reads any more, and what only they read. */
  dropUnread(keys: Iterable<ReadKey>): void {
    for (const read of keys) {
      const key = derivationOf(read)
      if (key === undefined || this.#reads.hasOwner(read)) continue
      this.#remove.run(key)
      this.dropUnread(this.#reads.replace(read, []))
    }
  }

  /** Values that read one of `changed`, themselves or through another value. */
  suspects(changed: Iterable<ReadKey>): Set<string> {
    const suspects = new Set<string>()
    const queue = [...changed]
    for (let read = queue.pop(); read !== undefined; read = queue.pop()) {
      for (const owner of this.#reads.ownersOf(read)) {
        const key = derivationOf(owner)
        if (key === undefined || suspects.has(key)) continue
        suspects.add(key)
        queue.push(owner)
      }
    }
    return suspects
  }
}
