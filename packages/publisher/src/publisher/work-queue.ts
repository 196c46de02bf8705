interface RunOptions {
  /** Runs before all queued work, after the work that has begun. */
  isUrgent?: boolean
}

/**
 * Runs one piece of work at a time: urgent work first, other work in order. A failure goes to the caller, and the queue
 * goes on.
 */
export class WorkQueue {
  readonly #urgent: (() => Promise<void>)[] = []
  readonly #waiting: (() => Promise<void>)[] = []
  #isRunning = false

  run<T>(work: () => T | Promise<T>, { isUrgent = false }: RunOptions = {}): Promise<T> {
    return new Promise((resolve, reject) => {
      const lane = isUrgent ? this.#urgent : this.#waiting
      lane.push(() => Promise.resolve().then(work).then(resolve, reject))
      void this.#work()
    })
  }

  async #work(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    for (let next = this.#next(); next; next = this.#next()) await next()
    this.#isRunning = false
  }

  #next(): (() => Promise<void>) | undefined {
    return this.#urgent.shift() ?? this.#waiting.shift()
  }
}
