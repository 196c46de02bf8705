import { setTimeout as pause } from 'node:timers/promises'
import type { Outbox } from '@carepath/content/model/payload-types.ts'

/** How often the loop looks for queued rows by itself. */
const idleMs = 2000
/** After a wake the row may not be committed yet: the loop looks again after each of these times, then idles. */
const afterWakeMs = [2, 4, 8, 15, 30, 60, 120, 250, 500]

/** When rows that go live together are complete: after a quiet time, or at the latest after the longest. */
interface GatherTimes {
  quietMs: number
  longestMs: number
}
/** For rows that follow right after a pass. */
const burst: GatherTimes = { quietMs: 30, longestMs: 1000 }
/** For rows of one request, which saves its documents one after another. */
const bulk: GatherTimes = { quietMs: 250, longestMs: 15_000 }

interface LoopActions {
  /** Loads the queued rows, oldest first. */
  loadQueued(): Promise<Outbox[]>
  /** Runs a pass over the rows. */
  publish(rows: Outbox[]): Promise<void>
  /** Does whatever else falls due; called about every two seconds, however busy the loop is. */
  onTick(): Promise<void>
  onError(error: unknown): void
}

/**
 * Runs the passes over the outbox: at once when woken, by itself every two seconds, and one pass for a burst of rows. It
 * owns the order of everything that publishes: passes and exclusive tasks run one at a time.
 */
export class OutboxLoop {
  readonly #actions: LoopActions
  #tasks: (() => Promise<void>)[] = []
  #wake = Promise.withResolvers<undefined>()
  /** Resolves when a task is added, so that the loop stops gathering rows. */
  #interrupt = Promise.withResolvers<undefined>()
  /** How often the loop has looked since the last wake without finding a row. */
  #emptyLooks = 0
  #lastPublished = -Infinity
  #lastTick = -Infinity

  constructor(actions: LoopActions) {
    this.#actions = actions
  }

  /** A row has been queued, or is about to be. */
  wake(): void {
    this.#emptyLooks = 0
    this.#wake.resolve(undefined)
  }

  /** Runs a task between two passes, before the rows that are queued. Nothing else publishes meanwhile. */
  runExclusive<T>(task: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#tasks.push(() => task().then(resolve, reject))
      this.#interrupt.resolve(undefined)
      this.wake()
    })
  }

  /** Runs until the signal. A pass that has begun is finished first. */
  async run(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => {
      this.wake()
    })
    while (!signal.aborted) {
      await this.#runTasks()
      await this.#tick()
      const hasWorked = await this.#publishQueued().catch((error: unknown) => this.#actions.onError(error))
      if (!hasWorked) await this.#wait()
    }
  }

  async #runTasks(): Promise<void> {
    for (let task = this.#tasks.shift(); task; task = this.#tasks.shift()) await task()
    this.#interrupt = Promise.withResolvers<undefined>()
  }

  async #tick(): Promise<void> {
    if (performance.now() - this.#lastTick < idleMs) return
    this.#lastTick = performance.now()
    await this.#actions.onTick().catch((error: unknown) => this.#actions.onError(error))
  }

  async #publishQueued(): Promise<boolean> {
    const first = await this.#actions.loadQueued()
    if (first.length === 0) return false
    const rows = await this.#gatherRelated(first)
    // A task that came meanwhile goes first; it may publish some of these rows.
    if (this.#tasks.length > 0) return true
    await this.#actions.publish(rows)
    this.#lastPublished = performance.now()
    return true
  }

  /** Waits for the rows that belong to the first ones. The first row of a quiet time waits for nothing, unless it is one of many. */
  async #gatherRelated(first: Outbox[]): Promise<Outbox[]> {
    if (isBulk(first)) return this.#gather(first, bulk, isBulk)
    const isBurst = performance.now() - this.#lastPublished < burst.quietMs
    return isBurst ? this.#gather(first, burst) : first
  }

  async #gather(
    first: Outbox[],
    { quietMs, longestMs }: GatherTimes,
    mayWait: (rows: Outbox[]) => boolean = () => true,
  ): Promise<Outbox[]> {
    const end = performance.now() + longestMs
    for (let rows = first; ;) {
      await Promise.race([pause(quietMs), this.#interrupt.promise])
      const now = await this.#actions.loadQueued()
      const isQuiet = now.length === rows.length
      if (isQuiet || !mayWait(now) || performance.now() > end || this.#tasks.length > 0) return now
      rows = now
    }
  }

  async #wait(): Promise<void> {
    const ms = afterWakeMs[this.#emptyLooks] ?? idleMs
    this.#emptyLooks += 1
    await Promise.race([pause(ms), this.#wake.promise])
    this.#wake = Promise.withResolvers<undefined>()
  }
}

/** True where no row waits for anything but the other rows of its request. */
const isBulk = (rows: Outbox[]) => rows.every((row) => row.isBulk)
