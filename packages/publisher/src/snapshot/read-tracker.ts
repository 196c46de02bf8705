import type { ReadKey } from './read-key.ts'

/** Remembers what one page or one derived value has read. */
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
    // A read that nobody remembers would leave a page stale for ever: better no page at all.
    if (this.#refusal) throw new Error(`${this.#reader} read "${key}" ${this.#refusal}`)
    this.#reads.add(key)
  }

  /** Computes a shared value: until it is done, reads belong to that value, not to this reader. */
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
