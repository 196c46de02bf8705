import { setTimeout as pause } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { APIError } from 'payload'
import { openClient } from './open-client.ts'

/** How long to wait, at most, before asking again for the lock that another process holds. */
const maxPauseMs = 25

type Schema = SQLiteAdapter['schema']
type Drizzle = ReturnType<typeof drizzle<Schema>>
type Client = ReturnType<typeof openClient>

/** The one connection of this process that writes. Reads have another, and never wait for a writer. */
export class WriteConnection {
  readonly #url: string
  readonly #busyTimeoutMs: number
  #client: Client | undefined
  #drizzle: Drizzle | undefined

  constructor(url: string, busyTimeoutMs: number) {
    this.#url = url
    this.#busyTimeoutMs = busyTimeoutMs
  }

  /** The connection, for Payload's queries. */
  get drizzle(): Drizzle {
    if (!this.#drizzle) throw new Error('The database is written to before it is connected.')
    return this.#drizzle
  }

  async open(schema: Schema): Promise<void> {
    await this.#reopen()
    // Payload's queries keep this object, whichever connection is behind it.
    const client = { execute: (...args: Parameters<Client['execute']>) => this.#open.execute(...args) } as Client
    this.#drizzle = drizzle({ client, schema })
  }

  close(): void {
    this.#client?.close()
    this.#client = undefined
  }

  /** Takes the lock on the file. Another process may hold it for a while; after the timeout nothing is written. */
  async begin(): Promise<void> {
    const start = performance.now()
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        // A statement that was refused may keep the connection at the state of that moment. A new one sees all.
        await this.#reopen()
        if (performance.now() - start >= this.#busyTimeoutMs) throw busyError(this.#busyTimeoutMs, error)
      }
      await pause(Math.min(maxPauseMs, attempt * 2) * (0.5 + Math.random() / 2))
    }
  }

  async commit(): Promise<void> {
    await this.execute('COMMIT')
  }

  /** Undoes what was written since `begin`. The connection is usable afterwards, whatever has happened to it. */
  async rollBack(): Promise<void> {
    try {
      await this.execute('ROLLBACK')
    } catch {
      await this.#reopen()
    }
  }

  async execute(statement: string): Promise<void> {
    await this.#open.execute(statement)
  }

  get #open(): Client {
    if (!this.#client) throw new Error('The database is written to before it is connected, or after it was closed.')
    return this.#client
  }

  async #reopen(): Promise<void> {
    this.close()
    this.#client = openClient(this.#url)
    // A process that waited inside SQLite would answer nobody meanwhile, so `begin` waits outside.
    for (const pragma of ['busy_timeout = 0', 'synchronous = NORMAL', 'journal_size_limit = 67108864'])
      await this.execute(`PRAGMA ${pragma}`)
  }
}

/** True where SQLite says that another connection holds the lock. */
function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^SQLITE_(?:BUSY|LOCKED)/u.test(code)
}

function busyError(timeoutMs: number, cause: unknown): Error {
  const error = new APIError(
    `The database is in use by another program, and stayed so for ${timeoutMs / 1000} s. Nothing was saved. Try again in a minute.`,
    503,
    undefined,
    true,
  )
  error.cause = cause
  return error
}
