import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
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
  #reads = new Map<string, unknown>()

  constructor(reader: Database, { queue, connection }: { queue: WriteQueue; connection: WriteConnection }) {
    this.#reader = reader
    this.#queue = queue
    this.#connection = connection
  }

  /** What Payload's queries of this transaction use. */
  get db(): Database {
    return this.#endTurn ? (this.#connection.drizzle as unknown as Database) : this.#reader
  }

  /** What was read since the last write, to be read once; undefined before the turn to write. */
  get reads(): Map<string, unknown> | undefined {
    return this.#endTurn && this.#reads
  }

  /** Waits for the turn to write. From then on nobody else writes until this transaction ends. */
  start(): Promise<void> {
    this.#start ??= this.#begin()
    return this.#start
  }

  /** Runs one write within the transaction. */
  async write<T>(run: () => Promise<T>): Promise<T> {
    await this.start()
    if (this.#isEnded) throw endedError()
    this.#reads = new Map()
    const written = run()
    this.#writes.add(written)
    try {
      return await written
    } finally {
      this.#writes.delete(written)
      // A new map, so that a read that began before the write ended leaves nothing behind.
      this.#reads = new Map()
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

/** The refusal to write in a transaction that was committed or rolled back: the write would stand alone. */
export function endedError(): Error {
  return new Error('The transaction has ended already, so nothing more can be written in it.')
}
