import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'
import { endedError } from '../transactions/ended-error.ts'
import { registerTurns } from '../transactions/start-writing.ts'
import { collectionOf, readsBackVersion, writes, type Write, type WriteArgs } from '../transactions/writes.ts'
import { readThroughOwnClient } from './open-client.ts'
import { Transaction } from './transaction.ts'
import { WriteConnection } from './write-connection.ts'
import { WriteQueue } from './write-queue.ts'

/**
 * Gives Payload's SQLite adapter real transactions, which its own can't stand under load (docs/decisions/0104): one queue of
 * writers in the process, one connection that writes, and the lock on the file taken at the first write.
 */
export function withTransactions(
  adapter: SQLiteAdapter,
  { url, busyTimeoutMs }: { url: string; busyTimeoutMs: number },
): SQLiteAdapter {
  const connection = new WriteConnection(url, busyTimeoutMs)
  const open = { queue: new WriteQueue(), connection }
  const transactions = new Map<string, Transaction>()
  const { connect, destroy } = adapter
  const bound: Record<string, Write> = {}

  const begin = (): string => {
    const id = randomUUID()
    const transaction = new Transaction(adapter.drizzle as unknown as Transaction['db'], open)
    transactions.set(id, transaction)
    adapter.sessions[id] = {
      get db() {
        return transaction.db
      },
      resolve: () => transaction.commit(),
      reject: () => transaction.rollBack(),
    }
    return id
  }

  const end = (id: string): Transaction | undefined => {
    const transaction = transactions.get(id)
    transactions.delete(id)
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Payload's own registry
    delete adapter.sessions[id]
    return transaction
  }

  /** A write of its own is a transaction of its own: many statements, one of which may fail. */
  const writeAlone = async (write: Write, args: WriteArgs): Promise<unknown> => {
    const id = begin()
    try {
      const written = await transactions.get(id)?.write(() => write({ ...args, req: within(args.req, id) }))
      await end(id)?.commit()
      return written
    } catch (error) {
      await end(id)?.rollBack()
      throw error
    }
  }

  for (const name of writes) {
    const write = (adapter[name] as unknown as Write).bind(adapter)
    bound[name] = async (args) => {
      const id = await args.req?.transactionID
      // Null on some of the copies that Payload makes of a request.
      if (id === undefined || id === null) return writeAlone(write, args)
      const transaction = transactions.get(String(id))
      if (!transaction) throw endedError()
      const collection = collectionOf(name, args)
      const written = await transaction.write(() => write(args), collection)
      if (collection !== undefined && readsBackVersion(name, args)) transaction.newest?.keep(collection, written)
      return written
    }
  }

  runners.set(adapter, async (run) => {
    const transaction = new Transaction(adapter.drizzle as unknown as Transaction['db'], open)
    try {
      await transaction.write(() => run(connection))
      await transaction.commit()
    } catch (error) {
      await transaction.rollBack()
      throw error
    }
  })
  registerTurns(adapter, async (id) => transactions.get(id)?.start())

  const findVersions = adapter.findVersions.bind(adapter)
  const findVersionsOnce = async (args: Parameters<typeof findVersions>[0]) => {
    const id = await args.req?.transactionID
    const newest = transactions.get(String(id))?.newest
    return newest ? newest.find(args, () => findVersions(args)) : findVersions(args)
  }

  // Payload looks for abandoned locks at the beginning of each save. Where there is none, the save needs no turn yet.
  const { deleteMany } = bound
  bound.deleteMany = async (args) => {
    const { totalDocs } = await adapter.count(args as Parameters<typeof adapter.count>[0])
    return totalDocs > 0 ? deleteMany?.(args) : undefined
  }

  return Object.assign(adapter, bound, {
    findVersions: findVersionsOnce as SQLiteAdapter['findVersions'],
    beginTransaction: () => Promise.resolve(begin()),
    commitTransaction: async (id: PayloadRequest['transactionID']) => end(String(await id))?.commit(),
    rollbackTransaction: async (id: PayloadRequest['transactionID']) => end(String(await id))?.rollBack(),
    async connect(options) {
      await connect?.call(adapter, options)
      await readThroughOwnClient(adapter, { url, busyTimeoutMs })
      await connection.open(adapter.schema)
    },
    async destroy() {
      connection.close()
      await destroy?.call(adapter)
    },
  } satisfies Partial<SQLiteAdapter>)
}

type Run = (connection: WriteConnection) => Promise<void>
const runners = new WeakMap<object, (run: Run) => Promise<void>>()

/** Runs statements of our own in a transaction of their own, in turn with all other writes. */
export async function writeStatements(adapter: object, run: Run): Promise<void> {
  await runners.get(adapter)?.(run)
}

/** The request, within the transaction. */
function within(req: WriteArgs['req'], transactionID: string): Partial<PayloadRequest> {
  return Object.assign(Object.create(req ?? null) as Partial<PayloadRequest>, { transactionID })
}
