import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

type Transactions = Pick<BaseDatabaseAdapter, 'commitTransaction' | 'rollbackTransaction'>

/** What to do once a transaction is committed, by the transaction's id. */
const callbacks = new WeakMap<object, Map<string, (() => void)[]>>()

/** Lets `afterCommit` know when the adapter's transactions end. */
export function withCommitCallbacks<Adapter extends Transactions>(adapter: Adapter): Adapter {
  const waiting = new Map<string, (() => void)[]>()
  callbacks.set(adapter, waiting)
  const { commitTransaction, rollbackTransaction } = adapter
  return Object.assign(adapter, {
    async commitTransaction(given) {
      const id = String(await given)
      const then = waiting.get(id) ?? []
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

/** Does something once what the request has written can be seen by others: at once, where it has no transaction. */
export async function afterCommit(
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  callback: () => void,
): Promise<void> {
  const id = await transactionID
  const waiting = callbacks.get(payload.db)
  // Null on some of the copies that Payload makes of a request.
  const isOpen = Boolean(id) && Object.hasOwn(payload.db.sessions, String(id))
  if (!isOpen || !waiting) {
    callback()
    return
  }
  waiting.set(String(id), [...(waiting.get(String(id)) ?? []), callback])
}
