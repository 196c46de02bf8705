import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Lease as LeaseRow } from '@carepath/content/model/payload-types.ts'
import { isGone, ownHolder } from './lease-holder.ts'

/** Nobody has renewed it for this long: its holder is dead. */
const termMs = 6000
const renewEveryMs = 1500
const lookEveryMs = 1000

/**
 * The right to publish: held by one worker at a time, renewed while it lives, free for another soon after it dies. Whether
 * it is renewed is watched on the waiting process's own stopwatch: clocks that are wrong, or jump, decide nothing.
 */
export class Lease {
  readonly #payload: Payload
  readonly #name: string
  readonly #holder = `${ownHolder()} ${randomUUID()}`
  /** The row as it was last seen to change, and when on the stopwatch. */
  #seen: { row: string; at: number } | undefined
  #rowId: string | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(payload: Payload, name: string) {
    this.#payload = payload
    this.#name = name
  }

  /** Waits until this process holds the lease. `onWait` is told once, if it has to wait at all. */
  async take(signal: AbortSignal, onWait: () => void): Promise<void> {
    for (let attempt = 0; !(await this.#tryToTake()); attempt += 1) {
      if (attempt === 0) onWait()
      await pause(lookEveryMs, undefined, { signal })
    }
  }

  /** Renews the lease from now on, and calls `onLost` should another have taken it. */
  keep(onLost: () => void): void {
    this.#timer = setInterval(() => void this.#renew(onLost), renewEveryMs)
  }

  /** Gives the lease back, so that the next worker need not wait for it to run out. */
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
    // By id: a row that another worker has made meanwhile is left alone.
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
      // The name is unique: another was first.
      return false
    }
  }

  async #renew(onLost: () => void): Promise<void> {
    const where = { and: [{ name: { equals: this.#name } }, { holder: { equals: this.#holder } }] }
    const row = await this.#payload.db
      .updateOne({ collection: 'leases', where, data: { expiresAt: this.#expiry() } })
      .catch(() => 'database away' as const)
    // Payload's types promise a row, but there is none to update once another has taken the lease.
    if ((row as unknown) !== null && (row as unknown) !== undefined) return
    clearInterval(this.#timer)
    onLost()
  }

  /** For people who look; for the others, a value that differs each time. */
  #expiry(): string {
    return new Date(Date.now() + termMs).toISOString()
  }
}
