import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

const termMs = 8000
const renewEveryMs = 2000

/** The right to publish: held by one worker at a time, renewed while it lives, free for another soon after it dies. */
export class Lease {
  readonly #payload: Payload
  readonly #name: string
  readonly #holder = randomUUID()
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
      await pause(renewEveryMs, undefined, { signal })
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
    if (held && Date.parse(held.expiresAt) > Date.now()) return false
    // By id: a row that another worker has made meanwhile is left alone.
    if (held) await this.#payload.db.deleteOne({ collection: 'leases', where: { id: { equals: held.id } } })
    return this.#insert()
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

  #expiry(): string {
    return new Date(Date.now() + termMs).toISOString()
  }
}
