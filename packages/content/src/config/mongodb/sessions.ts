import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { APIError } from 'payload'
import { hasLabel, noteConflict } from '../transactions/conflict.ts'
import { endedError } from '../transactions/ended-error.ts'
import { writes, type Write } from '../transactions/writes.ts'
import { isAway } from './away.ts'
import { hasTransactions, readGreeting } from './server-greeting.ts'

const reads = [
  'count',
  'countGlobalVersions',
  'countVersions',
  'find',
  'findDistinct',
  'findGlobal',
  'findGlobalVersions',
  'findOne',
  'findVersions',
  'queryDrafts',
] as const

type Session = MongooseAdapter['sessions'][string]

/** How long a commit is asked about whose answer was lost. Another server has taken over long before. */
const maxCommitMs = 20_000

/** One transaction of MongoDB, while it lasts. */
interface Running {
  /** Its first command has been answered: others may follow at the same time. */
  begun: Promise<unknown>
  /** The first failure. The server has then ended the transaction, whatever follows. */
  failure?: { error: unknown }
}

/**
 * Makes MongoDB's transactions what a save needs (docs/decisions/0234). Payload uses them only where the address names the
 * replica set, lets two commands begin a transaction at once, writes outside of one that has ended, and leaves open whether a
 * commit was done whose answer is lost.
 */
export function withSessions(adapter: MongooseAdapter): MongooseAdapter {
  const running = new Map<string, Running>()
  const { connect, beginTransaction, rollbackTransaction } = adapter
  let isReal = false

  const sessionOf = (id: string): Session | undefined =>
    Object.hasOwn(adapter.sessions, id) ? adapter.sessions[id] : undefined

  const within = async (id: string, run: () => Promise<unknown>): Promise<unknown> => {
    const session = sessionOf(id)
    if (!session?.inTransaction()) return run()
    const own = running.get(id) ?? { begun: beginAtServer(adapter, session) }
    running.set(id, own)
    try {
      await own.begun
      return await run()
    } catch (error) {
      own.failure ??= { error }
      noteConflict(error)
      throw error
    }
  }

  const bound: Record<string, Write> = {}
  for (const name of [...writes, ...reads]) {
    const run = (adapter[name] as unknown as Write).bind(adapter)
    const isWrite = (writes as readonly string[]).includes(name)
    bound[name] = async (args) => {
      const id = await args.req?.transactionID
      if (id === undefined || id === null || !isReal) return run(args)
      if (isWrite && !sessionOf(String(id))?.inTransaction()) throw endedError()
      return within(String(id), () => run(args))
    }
  }

  return Object.assign(adapter, bound, {
    async connect(options) {
      await connect?.call(adapter, options)
      const { db } = adapter.connection
      isReal = db !== undefined && hasTransactions(await readGreeting(db))
      if (isReal) Object.assign(adapter, { beginTransaction, transactionOptions: {} })
    },
    async commitTransaction(given) {
      const id = String(await given)
      const session = sessionOf(id)
      if (!session?.inTransaction()) return
      const failure = running.get(id)?.failure
      if (failure) {
        await rollbackTransaction.call(adapter, id)
        running.delete(id)
        throw failure.error
      }
      running.delete(id)
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Payload's own registry
      delete adapter.sessions[id]
      await commit(session).finally(() => session.endSession().catch(() => undefined))
    },
    async rollbackTransaction(given) {
      const id = String(await given)
      running.delete(id)
      await rollbackTransaction.call(adapter, id)
    },
  } satisfies Partial<MongooseAdapter>)
}

/** Begins a transaction by a command of its own: a server refuses all of two that come at once but the one that begins. */
function beginAtServer({ connection }: MongooseAdapter, session: Session): Promise<unknown> {
  return connection.collection('leases').findOne({ name: '' }, { session, projection: { _id: 1 } })
}

/** Commits. Where the answer is lost, the server is asked again: it commits once, however often it is asked. */
async function commit(session: Session): Promise<void> {
  const start = performance.now()
  for (;;) {
    try {
      await session.commitTransaction()
      return
    } catch (error) {
      if (!isOpen(error)) throw error
      if (performance.now() - start > maxCommitMs) throw notKnown(error)
      await pause(100)
    }
  }
}

const isOpen = (error: unknown): boolean => hasLabel(error, 'UnknownTransactionCommitResult') || isAway(error)

function notKnown(cause: unknown): Error {
  const error = new APIError(
    'The database stopped answering while this was saved. It may have been saved: load the page again and look.',
    503,
    undefined,
    true,
  )
  error.cause = cause
  return error
}
