/** A worker of ten thousand pages needs a little more than half of this. */
const defaultThresholdBytes = 700 * 2 ** 20
/** Applied to the memory that is left after a return: a process that needs much is not collected over and over. */
const growthFactor = 1.5

/**
 * Returns memory to the system after a large release. A busy Node process keeps all the memory it has ever had, be it three
 * times what it needs. Node can be asked for it only where it runs with `--expose-gc`.
 */
export class SpareMemory {
  #thresholdBytes: number

  constructor({ thresholdBytes = defaultThresholdBytes } = {}) {
    this.#thresholdBytes = thresholdBytes
  }

  /** Returns memory where the process holds more than the threshold; true where it did. Nothing else runs for up to half a second. */
  returnToSystem(): boolean {
    const { gc } = globalThis
    if (!gc || process.memoryUsage.rss() < this.#thresholdBytes) return false
    gc({ type: 'major', flavor: 'last-resort', execution: 'sync' })
    this.#thresholdBytes = Math.max(this.#thresholdBytes, growthFactor * process.memoryUsage.rss())
    return true
  }
}
