import type { ReadKey } from './read-key.ts'

/** Records what one page or one derived value has read. */
export class ReadTracker {
  readonly #reads = new Set<ReadKey>()
  readonly #reader: string
  #refusal: string | undefined

  /** @param reader The page or derivation that reads, for error messages. */
  constructor(reader: string) {
    this.#reader = reader
  }

  get reads(): ReadKey[] {
    return [...this.#reads]
  }

  record(key: ReadKey): void {
    // A read that is not recorded would leave the page stale for ever: the render fails instead.
    if (this.#refusal) throw new Error(`${this.#reader} read "${key}" ${this.#refusal}`)
    this.#reads.add(key)
  }

  /** Computes a shared value. Until it is computed, reads through this tracker are errors: they belong to the value. */
  whileDeriving<T>(key: string, compute: () => T): T {
    const outer = this.#refusal
    this.#refusal = `while deriving "${key}": read through the snapshot that compute is given`
    try {
      return compute()
    } finally {
      this.#refusal = outer
    }
  }

  close(): void {
    this.#refusal = 'after it was rendered: wait for every read before answering'
  }
}
