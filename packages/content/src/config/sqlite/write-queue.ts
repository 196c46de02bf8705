/** Gives the right to write to one caller at a time, in the order in which they asked. */
export class WriteQueue {
  readonly #waiting: (() => void)[] = []
  #isTaken = false

  /** Waits for the caller's turn. The turn lasts until the returned function is called. */
  async take(timeoutMs: number): Promise<() => void> {
    if (this.#isTaken) await this.#wait(timeoutMs)
    this.#isTaken = true
    return () => {
      this.#isTaken = false
      const next = this.#waiting.shift()
      if (!next) return
      // Taken on the next one's behalf, so that nobody slips in before it runs.
      this.#isTaken = true
      next()
    }
  }

  #wait(timeoutMs: number): Promise<undefined> {
    const turn = Promise.withResolvers<undefined>()
    const run = () => turn.resolve(undefined)
    this.#waiting.push(run)
    const timer = setTimeout(() => {
      const place = this.#waiting.indexOf(run)
      if (place < 0) return
      this.#waiting.splice(place, 1)
      turn.reject(new Error(`No turn to write within ${timeoutMs / 1000} s: the saves before this one take too long.`))
    }, timeoutMs)
    return turn.promise.finally(() => clearTimeout(timer))
  }
}
