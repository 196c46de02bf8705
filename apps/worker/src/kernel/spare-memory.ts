/** A worker of ten thousand pages needs a little more than half of this. */
const plenty = 700 * 2 ** 20
/** Of what it needed last: whoever needs much isn't asked over and over. */
const plentyTimes = 1.5

/**
 * Hands memory back that a large release has left behind. While a process is busy Node keeps what it has once had, be it
 * three times what it needs. Without `--expose-gc` nothing can be asked of it.
 */
export class SpareMemory {
  #plentyBytes: number

  constructor({ plentyBytes = plenty } = {}) {
    this.#plentyBytes = plentyBytes
  }

  /** True where there was plenty. It takes up to half a second, in which nothing is published. */
  returnToSystem(): boolean {
    const { gc } = globalThis
    if (!gc || process.memoryUsage.rss() < this.#plentyBytes) return false
    gc({ type: 'major', flavor: 'last-resort', execution: 'sync' })
    this.#plentyBytes = Math.max(this.#plentyBytes, plentyTimes * process.memoryUsage.rss())
    return true
  }
}
