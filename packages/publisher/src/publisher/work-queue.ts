/** One thing at a time, in the order asked. A failure is its asker's; the queue goes on. */
export class WorkQueue {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  get isBusy(): boolean {
    return this.#waiting > 0
  }

  run<T>(work: () => T | Promise<T>): Promise<T> {
    this.#waiting++
    const result = this.#last.then(work).finally(() => this.#waiting--)
    this.#last = result.catch(() => undefined)
    return result
  }
}
