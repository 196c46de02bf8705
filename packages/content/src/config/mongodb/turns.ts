import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { APIError } from 'payload'
import { registerTurns } from '../transactions/start-writing.ts'

/** A turn whose process died ends after this time. Nothing that people save takes as long. */
const maxTurnMs = 60_000
/** How long to wait for another's turn to end, at most. */
const maxWaitMs = 20_000
const maxPauseMs = 40

/** The collection with the turns: the name of a lease is unique, so only one process gets it. */
const leases = 'leases'

/**
 * Gives MongoDB turns to write: while one request saves a document, others that save the same one wait, in every process.
 * A transaction of MongoDB is no help by itself: two that each add a version of one document don't meet, and a server
 * without a replica set has none. There a transaction is a name only, by which the turns are ended.
 */
export function withTurns(adapter: MongooseAdapter): MongooseAdapter {
  /** The turns of each transaction by their names, those that are waited for included. */
  const held = new Map<string, Map<string, Promise<void>>>()
  const { connect, commitTransaction, rollbackTransaction } = adapter

  const endTurns = async (transaction: string): Promise<void> => {
    const turns = held.get(transaction)
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
    const turns = held.get(transaction) ?? new Map<string, Promise<void>>()
    held.set(transaction, turns)
    const turn = turns.get(name) ?? takeTurn(adapter, name, transaction)
    turns.set(name, turn)
    await turn
  })

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

async function takeTurn(adapter: MongooseAdapter, name: string, holder: string): Promise<void> {
  const start = performance.now()
  while (!(await tryTurn(adapter, name, holder))) {
    if (performance.now() - start > maxWaitMs)
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
