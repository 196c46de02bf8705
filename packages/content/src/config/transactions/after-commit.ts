import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { findOpenTransaction } from './open-transaction.ts'

type Transactions = Pick<BaseDatabaseAdapter, 'commitTransaction' | 'rollbackTransaction'>

/** What to do once a transaction ends, by its id. */
interface Waiting {
  committed: Map<string, Set<() => void>>
  undone: Map<string, (() => Promise<void>)[]>
}

const callbacks = new WeakMap<object, Waiting>()

/** Lets `afterCommit` and `afterRollback` know when the adapter's transactions end. */
export function withCommitCallbacks<Adapter extends Transactions>(adapter: Adapter): Adapter {
  const waiting: Waiting = { committed: new Map(), undone: new Map() }
  callbacks.set(adapter, waiting)
  const { commitTransaction, rollbackTransaction } = adapter
  return Object.assign(adapter, {
    async commitTransaction(given) {
      const id = String(await given)
      const then = waiting.committed.get(id) ?? new Set()
      await commitTransaction.call(adapter, id)
      waiting.committed.delete(id)
      waiting.undone.delete(id)
      for (const callback of then) callback()
    },
    async rollbackTransaction(given) {
      const id = String(await given)
      const then = waiting.undone.get(id) ?? []
      waiting.committed.delete(id)
      waiting.undone.delete(id)
      await rollbackTransaction.call(adapter, id)
      for (const callback of then) await callback()
    },
  } satisfies Transactions)
}

/**
 * Does something once what the request has written can be seen by others: at once, where it has no transaction. A function that
 * several saves of one transaction ask for is called once.
 */
export async function afterCommit(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  callback: () => void,
): Promise<void> {
  const id = await findOpenTransaction(req)
  const waiting = callbacks.get(req.payload.db)?.committed
  if (id === undefined || !waiting) {
    callback()
    return
  }
  waiting.set(id, (waiting.get(id) ?? new Set()).add(callback))
}

/** Does something should what the request has written be undone. Without a transaction nothing is. */
export async function afterRollback(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  callback: () => Promise<void>,
): Promise<void> {
  const id = await findOpenTransaction(req)
  const waiting = callbacks.get(req.payload.db)?.undone
  if (id !== undefined) waiting?.set(id, [...(waiting.get(id) ?? []), callback])
}
