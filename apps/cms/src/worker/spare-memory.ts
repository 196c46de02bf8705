/** A worker of ten thousand pages needs half of this. */
const plenty = 700 * 2 ** 20
/** It takes up to half a second, in which nothing is published. */
const everyMs = 10 * 60_000

/**
 * Hands memory back that a large release has left behind. While a process is busy Node keeps what it has once had, be it
 * three times what it needs. Without `--expose-gc` nothing can be asked of it.
 */
export class SpareMemory {
  readonly #plentyBytes: number
  #lastAsked = -Infinity

  constructor({ plentyBytes = plenty } = {}) {
    this.#plentyBytes = plentyBytes
  }

  /** True where it has been asked for: there is plenty, and it was not done just now. */
  handBack(now = performance.now()): boolean {
    const { gc } = globalThis
    if (!gc || process.memoryUsage.rss() < this.#plentyBytes || now - this.#lastAsked < everyMs) return false
    this.#lastAsked = now
    gc({ type: 'major', flavor: 'last-resort', execution: 'sync' })
    return true
  }
}
