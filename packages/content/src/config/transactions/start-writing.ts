import type { PayloadRequest } from 'payload'

/** How the transactions of an adapter take their turn to write. */
export interface Turns {
  start(transactionID: string, key: string | undefined): Promise<void>
  /**
   * What a transaction has read since it wrote last, by name, while it has its turn: nobody else changes it. Undefined
   * without a turn, and where nothing is kept.
   */
  reads?(transactionID: string): Map<string, unknown> | undefined
}

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The turns of each adapter. */
const turns = new WeakMap<object, Turns>()

/** Lets `startWriting` and `readOnce` know the turns of an adapter. */
export function registerTurns(adapter: object, given: Turns): void {
  turns.set(adapter, given)
}

/**
 * From here to the end of the request's transaction nobody else writes, so that what it reads now is still true then. With
 * SQLite that is the whole database; with MongoDB, where many write at once, it is what the key names, and nothing without
 * a key.
 */
export async function startWriting({ payload, transactionID }: Request, key?: string): Promise<void> {
  const id = await transactionID
  if (id) await turns.get(payload.db)?.start(String(id), key)
}

/** Reads something once between two writes of a request that has its turn. Nobody may change what it returns. */
export async function readOnce<T>(
  { payload, transactionID }: Request,
  name: string,
  read: () => Promise<T>,
): Promise<T> {
  const id = await transactionID
  const reads = id ? turns.get(payload.db)?.reads?.(String(id)) : undefined
  if (!reads) return read()
  if (!reads.has(name)) reads.set(name, await read())
  return reads.get(name) as T
}
