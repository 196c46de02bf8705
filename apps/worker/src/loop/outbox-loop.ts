import { setTimeout as pause } from 'node:timers/promises'
import type { Outbox } from '@carepath/content/model/payload-types.ts'

/** How often the worker looks by itself. */
const idleMs = 2000
/** After a wake the row may not be committed yet: looks at these distances, then idles again. */
const eagerMs = [2, 4, 8, 15, 30, 60, 120, 250, 500]
/** Changes that go live together: they are complete when nothing has come for a while, and wait no longer than that. */
interface GatherTimes {
  quietMs: number
  longestMs: number
}
/** What follows upon a release. */
const burst: GatherTimes = { quietMs: 30, longestMs: 1000 }
/** What one request changes: its documents are saved one after another, and go live as one. */
const bulk: GatherTimes = { quietMs: 250, longestMs: 15_000 }

interface LoopActions {
  /** What is queued now, oldest first. */
  loadQueued(): Promise<Outbox[]>
  /** Publishes what is queued. */
  publish(rows: Outbox[]): Promise<void>
  /** What else falls due; called about as often as the worker looks by itself, however busy it is. */
  onTick(): Promise<void>
  onError(error: unknown): void
}

/** Looks for queued changes: at once when woken, by itself every two seconds, and a burst of changes as one. */
export class OutboxLoop {
  readonly #actions: LoopActions
  #tasks: (() => Promise<void>)[] = []
  #wake = Promise.withResolvers<undefined>()
  /** Somebody asks for something. */
  #interrupt = Promise.withResolvers<undefined>()
  #emptyLooks = 0
  #lastPublished = -Infinity
  #lastTick = -Infinity

  constructor(work: LoopActions) {
    this.#actions = work
  }

  /** Something has been queued, or is about to be. */
  wake(): void {
    this.#emptyLooks = 0
    this.#wake.resolve(undefined)
  }

  /** Does something between two passes, when nothing is being published, and before whatever waits to be. */
  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#tasks.push(() => work().then(resolve, reject))
      this.#interrupt.resolve(undefined)
      this.wake()
    })
  }

  /** Runs until the signal. What is being published then is finished first. */
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
    for (let work = this.#tasks.shift(); work; work = this.#tasks.shift()) await work()
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
    // What was asked meanwhile waits for no pass; it may have settled some of the rows.
    if (this.#tasks.length > 0) return true
    await this.#actions.publish(rows)
    this.#lastPublished = performance.now()
    return true
  }

  /** Waits for what belongs to it. The first change of a quiet time, unless it is one of many, waits for nothing. */
  async #gatherRelated(first: Outbox[]): Promise<Outbox[]> {
    if (isBulk(first)) return this.#gather(first, bulk, isBulk)
    const isBurst = performance.now() - this.#lastPublished < burst.quietMs
    return isBurst ? this.#gather(first, burst) : first
  }

  async #gather(
    first: Outbox[],
    { quietMs, longestMs }: GatherTimes,
    isPatient: (rows: Outbox[]) => boolean = () => true,
  ): Promise<Outbox[]> {
    const end = performance.now() + longestMs
    for (let rows = first; ;) {
      await Promise.race([pause(quietMs), this.#interrupt.promise])
      const now = await this.#actions.loadQueued()
      if (now.length === rows.length || !isPatient(now) || performance.now() > end || this.#tasks.length > 0) return now
      rows = now
    }
  }

  async #wait(): Promise<void> {
    const ms = eagerMs[this.#emptyLooks] ?? idleMs
    this.#emptyLooks += 1
    await Promise.race([pause(ms), this.#wake.promise])
    this.#wake = Promise.withResolvers<undefined>()
  }
}

/** True while nobody waits but for one another. */
const isBulk = (rows: Outbox[]) => rows.every((row) => row.isBulk)
