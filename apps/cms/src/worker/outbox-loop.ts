import { setTimeout as pause } from 'node:timers/promises'
import type { Outbox } from '../payload-types.ts'

/** How often the worker looks by itself. */
const idleMs = 2000
/** After a wake the row may not be committed yet: looks at these distances, then idles again. */
const eagerMs = [2, 4, 8, 15, 30, 60, 120, 250, 500]
/** A burst is over when nothing has come for this long … */
const quietMs = 30
/** … or when it has lasted this long: nobody waits for ever behind a bulk edit. */
const burstMs = 1000

interface Work {
  /** What is queued now, oldest first. */
  queued(): Promise<Outbox[]>
  /** Publishes what is queued. */
  publish(rows: Outbox[]): Promise<void>
  /** What else falls due; called about as often as the worker looks by itself, however busy it is. */
  sideline(): Promise<void>
  onError(error: unknown): void
}

/** Looks for queued changes: at once when woken, by itself every two seconds, and a burst of changes as one. */
export class OutboxLoop {
  readonly #work: Work
  #asked: (() => Promise<void>)[] = []
  #wake = Promise.withResolvers<undefined>()
  #eager = 0
  #lastPublished = -Infinity
  #lastSideline = -Infinity

  constructor(work: Work) {
    this.#work = work
  }

  /** Something has been queued, or is about to be. */
  wake(): void {
    this.#eager = 0
    this.#wake.resolve(undefined)
  }

  /** Does something between two passes, when nothing is being published. */
  between<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#asked.push(() => work().then(resolve, reject))
      this.wake()
    })
  }

  /** Runs until the signal. What is being published then is finished first. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => {
      this.wake()
    })
    while (!signal.aborted) {
      await this.#doAsked()
      await this.#doSideline()
      const hasWorked = await this.#once().catch((error: unknown) => this.#work.onError(error))
      if (!hasWorked) await this.#wait()
    }
  }

  async #doAsked(): Promise<void> {
    for (let work = this.#asked.shift(); work; work = this.#asked.shift()) await work()
  }

  async #doSideline(): Promise<void> {
    if (performance.now() - this.#lastSideline < idleMs) return
    this.#lastSideline = performance.now()
    await this.#work.sideline().catch((error: unknown) => this.#work.onError(error))
  }

  async #once(): Promise<boolean> {
    const first = await this.#work.queued()
    if (first.length === 0) return false
    const isBurst = performance.now() - this.#lastPublished < quietMs
    await this.#work.publish(isBurst ? await this.#wholeBurst(first) : first)
    this.#lastPublished = performance.now()
    return true
  }

  /** Waits for the burst to end. The first change of a quiet time never comes here. */
  async #wholeBurst(first: Outbox[]): Promise<Outbox[]> {
    const end = performance.now() + burstMs
    for (let rows = first; ;) {
      await pause(quietMs)
      const now = await this.#work.queued()
      if (now.length === rows.length || performance.now() > end) return now
      rows = now
    }
  }

  async #wait(): Promise<void> {
    const ms = eagerMs[this.#eager] ?? idleMs
    this.#eager += 1
    await Promise.race([pause(ms), this.#wake.promise])
    this.#wake = Promise.withResolvers<undefined>()
  }
}
