/** As many tasks as zlib and the disk can serve at once: more would only hold bytes in memory. */
const atOnce = 4

/** Runs tasks a few at a time while more are being found. */
export class ParallelLane<R> {
  readonly #running = new Set<Promise<void>>()
  readonly #results: R[] = []
  readonly #failures: unknown[] = []

  /** Starts a task as soon as one may start. Whoever waits for this keeps few results in memory. */
  async add(work: () => Promise<R>): Promise<void> {
    while (this.#running.size >= atOnce) await Promise.race(this.#running)
    const running: Promise<void> = work()
      .then((result) => void this.#results.push(result))
      .catch((error: unknown) => void this.#failures.push(error))
      .finally(() => this.#running.delete(running))
    this.#running.add(running)
  }

  /** The results of all tasks, in the order they ended. */
  async results(): Promise<R[]> {
    await this.idle()
    if (this.#failures.length) throw this.#failures[0]
    return this.#results
  }

  /** Waits until no task runs, whether tasks failed or not. */
  async idle(): Promise<void> {
    await Promise.all(this.#running)
  }
}

/** Like `Promise.all` over `map`, a few at a time. Tasks that have started end before a failure is thrown. */
export async function inParallel<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const failures: unknown[] = []
  let next = 0
  const lane = async () => {
    while (next < items.length && !failures.length) {
      const index = next++
      try {
        results[index] = await run(items[index] as T)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
  if (failures.length) throw failures[0]
  return results
}

/** Like `Promise.all`, but waits for every promise: a late one must not write files during the next release. */
export async function allDone<T extends readonly unknown[]>(
  promises: T,
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  const outcomes = await Promise.allSettled(promises)
  const failure = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failure) throw failure.reason
  return Promise.all(promises)
}
