import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { findOpenTransaction } from './open-transaction.ts'

type Transactions = Pick<BaseDatabaseAdapter, 'commitTransaction' | 'rollbackTransaction'>

/** What to do once a transaction is committed, by the transaction's id. */
const callbacks = new WeakMap<object, Map<string, Set<() => void>>>()

/** Lets `afterCommit` know when the adapter's transactions end. */
export function withCommitCallbacks<Adapter extends Transactions>(adapter: Adapter): Adapter {
  const waiting = new Map<string, Set<() => void>>()
  callbacks.set(adapter, waiting)
  const { commitTransaction, rollbackTransaction } = adapter
  return Object.assign(adapter, {
    async commitTransaction(given) {
      const id = String(await given)
      const then = waiting.get(id) ?? new Set()
      waiting.delete(id)
      await commitTransaction.call(adapter, id)
      for (const callback of then) callback()
    },
    async rollbackTransaction(given) {
      const id = String(await given)
      waiting.delete(id)
      await rollbackTransaction.call(adapter, id)
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
  const waiting = callbacks.get(req.payload.db)
  if (id === undefined || !waiting) {
    callback()
    return
  }
  waiting.set(id, (waiting.get(id) ?? new Set()).add(callback))
}
