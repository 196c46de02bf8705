import type { Payload, PayloadRequest } from 'payload'
import { findOpenTransaction } from '../config/transactions/open-transaction.ts'
import type { ChainHead } from './evidence-row.ts'

/** Nothing holds a turn as long: a transaction that is never ended must not stop the log. */
const maxTurnMs = 60_000

/** Ends when the last of those who wait for a turn has had it. */
const queues = new WeakMap<Payload, Promise<unknown>>()

/** Waits until nobody else in this process adds an entry. The turn lasts until the returned function is called. */
export async function takeTurn(payload: Payload): Promise<() => void> {
  const turn = Promise.withResolvers<undefined>()
  const before = queues.get(payload) ?? Promise.resolve()
  queues.set(
    payload,
    before.then(() => turn.promise),
  )
  await before
  return () => turn.resolve(undefined)
}

/** The turn that a transaction holds, and the head as this transaction leaves it. */
interface TransactionTurn {
  head?: Promise<ChainHead>
}
const turns = new WeakMap<Payload, Map<string | number, Promise<TransactionTurn>>>()

/** Waits for a turn that lasts until the request's transaction is committed or rolled back. */
export async function takeTurnOfTransaction(req: PayloadRequest): Promise<TransactionTurn> {
  const { payload } = req
  const id = await findOpenTransaction(req)
  if (id === undefined) throw new Error('The request has no transaction.')
  const held = turns.get(payload) ?? watchTransactions(payload)
  const turn = held.get(id) ?? takeTurn(payload).then((endTurn) => holdTurn(held, id, endTurn))
  held.set(id, turn)
  return turn
}

/** The turn that the request's transaction holds; undefined where it holds none. */
export async function findTurnOfTransaction(req: PayloadRequest): Promise<TransactionTurn | undefined> {
  const id = await findOpenTransaction(req)
  return id === undefined ? undefined : turns.get(req.payload)?.get(id)
}

const endings = new WeakMap<TransactionTurn, () => void>()

function holdTurn(held: Map<string | number, Promise<TransactionTurn>>, id: string | number, endTurn: () => void) {
  const turn: TransactionTurn = {}
  const timer = setTimeout(() => endings.get(turn)?.(), maxTurnMs).unref()
  endings.set(turn, () => {
    clearTimeout(timer)
    held.delete(id)
    endTurn()
  })
  return turn
}

/** Makes the end of a transaction the end of its turn. */
function watchTransactions(payload: Payload): Map<string | number, Promise<TransactionTurn>> {
  const { db } = payload
  const held = new Map<string | number, Promise<TransactionTurn>>()
  const endAfter =
    (end: typeof db.commitTransaction): typeof db.commitTransaction =>
    async (given) => {
      const id = await given
      try {
        await end.call(db, given)
      } finally {
        const turn = await held.get(id)
        if (turn) endings.get(turn)?.()
      }
    }
  db.commitTransaction = endAfter(db.commitTransaction)
  db.rollbackTransaction = endAfter(db.rollbackTransaction)
  // Not `db.payload`: MongoDB's adapter sees Payload in its own way.
  turns.set(payload, held)
  return held
}
