import type { PayloadRequest } from 'payload'

/** Takes the turn to write for a transaction of an adapter. */
export type TakeTurn = (transactionID: string, key: string | undefined) => Promise<void>

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** The turns of each adapter. */
const turns = new WeakMap<object, TakeTurn>()

/** Lets `startWriting` know the turns of an adapter. */
export function registerTurns(adapter: object, given: TakeTurn): void {
  turns.set(adapter, given)
}

/**
 * From here to the end of the request's transaction nobody else writes, so that what it reads now is still true then. With
 * SQLite that is the whole database; with MongoDB, where many write at once, it is what the key names, and nothing without
 * a key.
 */
export async function startWriting({ payload, transactionID }: Request, key?: string): Promise<void> {
  const id = await transactionID
  if (id) await turns.get(payload.db)?.(String(id), key)
}
