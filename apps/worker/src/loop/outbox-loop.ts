import { setTimeout as pause } from 'node:timers/promises'
import type { Outbox } from '@carepath/content/model/payload-types.ts'

/** How often the worker looks by itself. */
const idleMs = 2000
/** After a wake the row may not be committed yet: looks at these distances, then idles again. */
const eagerMs = [2, 4, 8, 15, 30, 60, 120, 250, 500]
/** Changes that go live together: they are complete when nothing has come for a while, and wait no longer than that. */
interface Gathering {
  quietMs: number
  longestMs: number
}
/** What follows upon a release. */
const burst: Gathering = { quietMs: 30, longestMs: 1000 }
/** What one request changes: its documents are saved one after another, and go live as one. */
const bulk: Gathering = { quietMs: 250, longestMs: 15_000 }

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
  /** Somebody asks for something. */
  #call = Promise.withResolvers<undefined>()
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

  /** Does something between two passes, when nothing is being published, and before whatever waits to be. */
  between<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#asked.push(() => work().then(resolve, reject))
      this.#call.resolve(undefined)
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
    this.#call = Promise.withResolvers<undefined>()
  }

  async #doSideline(): Promise<void> {
    if (performance.now() - this.#lastSideline < idleMs) return
    this.#lastSideline = performance.now()
    await this.#work.sideline().catch((error: unknown) => this.#work.onError(error))
  }

  async #once(): Promise<boolean> {
    const first = await this.#work.queued()
    if (first.length === 0) return false
    const rows = await this.#together(first)
    // What was asked meanwhile waits for no pass; it may have settled some of the rows.
    if (this.#asked.length > 0) return true
    await this.#work.publish(rows)
    this.#lastPublished = performance.now()
    return true
  }

  /** Waits for what belongs to it. The first change of a quiet time, unless it is one of many, waits for nothing. */
  async #together(first: Outbox[]): Promise<Outbox[]> {
    if (isBulk(first)) return this.#gather(first, bulk, isBulk)
    const isBurst = performance.now() - this.#lastPublished < burst.quietMs
    return isBurst ? this.#gather(first, burst) : first
  }

  async #gather(
    first: Outbox[],
    { quietMs, longestMs }: Gathering,
    isPatient: (rows: Outbox[]) => boolean = () => true,
  ): Promise<Outbox[]> {
    const end = performance.now() + longestMs
    for (let rows = first; ;) {
      await Promise.race([pause(quietMs), this.#call.promise])
      const now = await this.#work.queued()
      if (now.length === rows.length || !isPatient(now) || performance.now() > end || this.#asked.length > 0) return now
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

/** True while nobody waits but for one another. */
const isBulk = (rows: Outbox[]) => rows.every((row) => row.isBulk)
