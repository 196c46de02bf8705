import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { endedError } from '../transactions/ended-error.ts'
import { NewestVersions } from '../transactions/newest-versions.ts'
import type { WriteConnection } from './write-connection.ts'
import type { WriteQueue } from './write-queue.ts'

type Database = SQLiteAdapter['sessions'][string]['db']

/** Nothing that people do takes as long. A transaction that is never ended must not stop all others. */
const maxLengthMs = 120_000
const maxWaitMs = 60_000

/**
 * One transaction of Payload. It costs nothing before its first write: until then it reads like everybody else, and only
 * then does it wait for its turn.
 */
export class Transaction {
  readonly #queue: WriteQueue
  readonly #connection: WriteConnection
  readonly #reader: Database
  #start: Promise<void> | undefined
  #endTurn: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined
  #isEnded = false
  /** Writes that are under way. */
  readonly #writes = new Set<Promise<unknown>>()
  readonly #newest = new NewestVersions()

  constructor(reader: Database, { queue, connection }: { queue: WriteQueue; connection: WriteConnection }) {
    this.#reader = reader
    this.#queue = queue
    this.#connection = connection
  }

  /** What Payload's queries of this transaction use. */
  get db(): Database {
    return this.#endTurn ? (this.#connection.drizzle as unknown as Database) : this.#reader
  }

  /** The newest versions that it knows; undefined before its turn to write, while others may change them. */
  get newest(): NewestVersions | undefined {
    return this.#endTurn && this.#newest
  }

  /** Waits for the turn to write. From then on nobody else writes until this transaction ends. */
  start(): Promise<void> {
    this.#start ??= this.#begin()
    return this.#start
  }

  /** Runs one write within the transaction; `collection` is the one it changes, where it changes no other. */
  async write<T>(run: () => Promise<T>, collection?: string): Promise<T> {
    await this.start()
    if (this.#isEnded) throw endedError()
    this.#newest.forget(collection)
    const written = run()
    this.#writes.add(written)
    try {
      return await written
    } finally {
      this.#writes.delete(written)
      this.#newest.forget(collection)
    }
  }

  async commit(): Promise<void> {
    if (this.#isEnded) throw endedError()
    await this.#end(async () => {
      try {
        await this.#connection.commit()
      } catch (error) {
        await this.#connection.rollBack()
        throw error
      }
    })
  }

  async rollBack(): Promise<void> {
    await this.#end(() => this.#connection.rollBack())
  }

  async #begin(): Promise<void> {
    if (this.#isEnded) throw endedError()
    const endTurn = await this.#queue.take(maxWaitMs)
    try {
      await this.#connection.begin()
    } catch (error) {
      endTurn()
      throw error
    }
    this.#endTurn = endTurn
    this.#timer = setTimeout(() => void this.rollBack(), maxLengthMs)
    this.#timer.unref()
  }

  async #end(finish: () => Promise<void>): Promise<void> {
    if (this.#isEnded) return
    this.#isEnded = true
    await this.#start?.catch(() => undefined)
    clearTimeout(this.#timer)
    if (!this.#endTurn) return
    // Several documents may be saved in one transaction: a failing one must not leave another's statements behind.
    await Promise.allSettled(this.#writes)
    try {
      await finish()
    } finally {
      const endTurn = this.#endTurn
      this.#endTurn = undefined
      endTurn()
    }
  }
}
