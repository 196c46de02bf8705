import type { PayloadRequest } from 'payload'

type Start = (transactionID: string, key: string | undefined) => Promise<void>

/** How a transaction takes its turn to write, by adapter. */
const starts = new WeakMap<object, Start>()

/** Lets `startWriting` know how transactions of an adapter take their turn. */
export function registerStart(adapter: object, start: Start): void {
  starts.set(adapter, start)
}

/**
 * From here to the end of the request's transaction nobody else writes, so that what it reads now is still true then. With
 * SQLite that is the whole database; with MongoDB, where many write at once, it is what the key names, and nothing without
 * a key.
 */
export async function startWriting(
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  key?: string,
): Promise<void> {
  const id = await transactionID
  if (id) await starts.get(payload.db)?.(String(id), key)
}
