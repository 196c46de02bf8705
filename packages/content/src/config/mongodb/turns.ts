import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { APIError } from 'payload'
import { ConflictError } from '../transactions/conflict.ts'
import { findAskedDocument, NewestVersions } from '../transactions/newest-versions.ts'
import { registerTurns } from '../transactions/start-writing.ts'
import { collectionOf, readsBackVersion, writes, type Write } from '../transactions/writes.ts'

/** A turn whose process died ends after this time. Nothing that people save takes as long. */
const maxTurnMs = 60_000
/** How long to wait for another's turn to end, at most. */
const maxWaitMs = 20_000
/** The same for one that has turns already: two could wait for each other's. */
const maxWaitHoldingMs = 3000
const maxPauseMs = 40

/** The collection with the turns: the name of a lease is unique, so only one process gets it. */
const leases = 'leases'

/** What one transaction holds. */
interface Held {
  /** Its turns by their names, those that are waited for included. */
  turns: Map<string, Promise<void>>
  /** The documents whose turn it has, as `collection/id`: nobody else changes them. */
  documents: Set<string>
  /** The newest versions that it has read of them. */
  newest: NewestVersions
}

/**
 * Gives MongoDB turns to write: while one request saves a document, others that save the same one wait, in every process.
 * A transaction of MongoDB is no help by itself: two that each add a version of one document don't meet, and a server
 * without a replica set has none. There a transaction is a name only, by which the turns are ended.
 */
export function withTurns(adapter: MongooseAdapter): MongooseAdapter {
  const held = new Map<string, Held>()
  const { connect, commitTransaction, rollbackTransaction } = adapter

  const endTurns = async (transaction: string): Promise<void> => {
    const turns = held.get(transaction)?.turns
    held.delete(transaction)
    if (!turns) return
    // One of many documents may have failed while others still wait for their turns.
    await Promise.allSettled(turns.values())
    await rows(adapter).deleteMany({ name: { $in: [...turns.keys()] }, holder: transaction })
  }
  const ending =
    (end: typeof commitTransaction): typeof commitTransaction =>
    async (given) => {
      const id = String(await given)
      try {
        await end.call(adapter, id)
      } finally {
        await endTurns(id)
      }
    }

  registerTurns(adapter, async (transaction, key) => {
    if (key === undefined) return
    const name = `turn ${key}`
    const own: Held = held.get(transaction) ?? { turns: new Map(), documents: new Set(), newest: new NewestVersions() }
    held.set(transaction, own)
    const turn = own.turns.get(name) ?? takeTurn(adapter, { name, holder: transaction, isFirst: own.turns.size === 0 })
    own.turns.set(name, turn)
    await turn
    own.documents.add(key)
  })
  readNewestOnce(adapter, (transaction) => held.get(transaction))

  return Object.assign(adapter, {
    async connect(options) {
      await connect?.call(adapter, options)
      const { beginTransaction } = adapter
      adapter.beginTransaction = async (...args) => (await beginTransaction.call(adapter, ...args)) ?? randomUUID()
    },
    commitTransaction: ending(commitTransaction),
    rollbackTransaction: ending(rollbackTransaction),
  } satisfies Partial<MongooseAdapter>)
}

/**
 * Lets a transaction read the newest version of a document once in its turn to save it: a save asks for it again and again, in
 * Payload and in our hooks.
 */
function readNewestOnce(adapter: MongooseAdapter, heldBy: (transaction: string) => Held | undefined): void {
  const findVersions = adapter.findVersions.bind(adapter)
  const findVersionsOnce = async (args: Parameters<typeof findVersions>[0]) => {
    const own = heldBy(String(await args.req?.transactionID))
    const document = own && findAskedDocument(args)
    if (document === undefined || !own?.documents.has(document)) return findVersions(args)
    return own.newest.find(args, () => findVersions(args))
  }
  const bound: Record<string, Write> = {}
  for (const name of writes) {
    const write = (adapter[name] as unknown as Write).bind(adapter)
    bound[name] = async (args) => {
      const newest = heldBy(String(await args.req?.transactionID))?.newest
      if (!newest) return write(args)
      const collection = collectionOf(name, args)
      newest.forget(collection)
      const written = await write(args).finally(() => newest.forget(collection))
      if (collection !== undefined && readsBackVersion(name, args)) newest.keep(collection, written)
      return written
    }
  }
  Object.assign(adapter, bound, { findVersions: findVersionsOnce })
}

async function takeTurn(
  adapter: MongooseAdapter,
  { name, holder, isFirst }: { name: string; holder: string; isFirst: boolean },
): Promise<void> {
  const start = performance.now()
  while (!(await tryTurn(adapter, name, holder))) {
    const waited = performance.now() - start
    if (!isFirst && waited > maxWaitHoldingMs) throw new ConflictError()
    if (waited > maxWaitMs)
      throw new APIError(
        'This is being saved by others all the time. Nothing was saved. Try again.',
        503,
        undefined,
        true,
      )
    await pause(maxPauseMs * (0.25 + Math.random() * 0.75))
  }
}

/** Outside of the transaction, so that everybody sees it at once; false while another has it. */
async function tryTurn(adapter: MongooseAdapter, name: string, holder: string): Promise<boolean> {
  const now = Date.now()
  const taken = { name, holder, expiresAt: new Date(now + maxTurnMs), updatedAt: new Date(now) }
  try {
    await rows(adapter).updateOne(
      { name, expiresAt: { $lt: new Date(now) } },
      { $set: taken, $setOnInsert: { createdAt: new Date(now) } },
      { upsert: true },
    )
    return true
  } catch (error) {
    if (isTaken(error)) return false
    throw error
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 11_000

function rows(adapter: MongooseAdapter) {
  return adapter.connection.collection(leases)
}
