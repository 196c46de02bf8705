/** Peers that failed, with the reason of each: whoever fails once takes no further part. */
export class LeftOut {
  readonly reasons: Record<string, string> = {}
  readonly #what: string

  /** @param what is compared. */
  constructor(what: string) {
    this.#what = what
  }

  /** Does some work of a peer; nothing where the peer fails or has failed before. */
  async unlessFailed<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    if (this.reasons[name] !== undefined) return undefined
    try {
      return await work()
    } catch (error) {
      const reason = error instanceof Error ? error.message.trim().slice(0, 500) : String(error)
      this.reasons[name] = reason
      process.stderr.write(`${name} is left out of ${this.#what}: ${reason}\n`)
      return undefined
    }
  }

  /** The figures of those that did not fail. */
  without<T>(figures: Record<string, T>): Record<string, T> {
    return Object.fromEntries(Object.entries(figures).filter(([name]) => this.reasons[name] === undefined))
  }
}
