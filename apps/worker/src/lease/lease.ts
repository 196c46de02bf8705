import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Lease as LeaseRow } from '@carepath/content/model/payload-types.ts'
import { isGone, ownHolder } from './lease-holder.ts'

/** The holder of a lease that has not been renewed for this long is dead. */
const termMs = 6000
const renewEveryMs = 1500
const lookEveryMs = 1000

/**
 * The lease: the right to publish. One worker holds it at a time and renews it while it runs; soon after that worker has
 * died, another one takes it. A waiting worker measures the time since the last renewal with a stopwatch of its own, so that
 * clocks which are wrong, or jump, decide nothing.
 */
export class Lease {
  readonly #payload: Payload
  readonly #name: string
  readonly #holder = `${ownHolder()} ${randomUUID()}`
  /** The row when its last change was seen, and the time of that on the stopwatch. */
  #seen: { row: string; at: number } | undefined
  #rowId: string | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(payload: Payload, name: string) {
    this.#payload = payload
    this.#name = name
  }

  /** Waits until this process holds the lease. `onWait` is called once, if there is anything to wait for. */
  async take(signal: AbortSignal, onWait: () => void): Promise<void> {
    for (let attempt = 0; !(await this.#tryToTake()); attempt += 1) {
      if (attempt === 0) onWait()
      await pause(lookEveryMs, undefined, { signal })
    }
  }

  /** Renews the lease from now on, and calls `onLost` where another process has taken it. */
  keep(onLost: () => void): void {
    this.#timer = setInterval(() => void this.#renew(onLost), renewEveryMs)
  }

  /** Gives the lease back, so that the next worker need not wait until it has run out. */
  async giveBack(): Promise<void> {
    clearInterval(this.#timer)
    if (this.#rowId === undefined) return
    await this.#payload.db.deleteOne({ collection: 'leases', where: { id: { equals: this.#rowId } } })
    this.#rowId = undefined
  }

  async #tryToTake(): Promise<boolean> {
    const { docs } = await this.#payload.find({
      collection: 'leases',
      where: { name: { equals: this.#name } },
      limit: 1,
      overrideAccess: true,
    })
    const [held] = docs
    if (held && !isGone(held.holder) && !this.#isAbandoned(held)) return false
    // By its id, so that a row which another worker has inserted meanwhile stays.
    if (held) await this.#payload.db.deleteOne({ collection: 'leases', where: { id: { equals: held.id } } })
    return this.#insert()
  }

  #isAbandoned({ id, expiresAt }: LeaseRow): boolean {
    const row = `${id} ${expiresAt}`
    const now = performance.now()
    if (this.#seen?.row !== row) this.#seen = { row, at: now }
    return now - this.#seen.at >= termMs
  }

  async #insert(): Promise<boolean> {
    try {
      const row: unknown = await this.#payload.db.create({
        collection: 'leases',
        data: { name: this.#name, holder: this.#holder, expiresAt: this.#expiry() },
      })
      this.#rowId = (row as { id: string }).id
      return true
    } catch {
      // The name is unique: another worker was first.
      return false
    }
  }

  async #renew(onLost: () => void): Promise<void> {
    const where = { and: [{ name: { equals: this.#name } }, { holder: { equals: this.#holder } }] }
    const row = await this.#payload.db
      .updateOne({ collection: 'leases', where, data: { expiresAt: this.#expiry() } })
      .catch(() => 'database away' as const)
    // Payload's types promise a row, but there is none to update once another process has taken the lease.
    if ((row as unknown) !== null && (row as unknown) !== undefined) return
    clearInterval(this.#timer)
    onLost()
  }

  /** A time for people who look at the row. Workers only see that the value differs each time. */
  #expiry(): string {
    return new Date(Date.now() + termMs).toISOString()
  }
}
