import type { PayloadRequest } from 'payload'

type Start = (transactionID: string) => Promise<void>

/** How a transaction takes its turn to write, by adapter. Databases that let many write at once have none. */
const starts = new WeakMap<object, Start>()

/** Lets `startWriting` know how transactions of an adapter take their turn. */
export function registerStart(adapter: object, start: Start): void {
  starts.set(adapter, start)
}

/** From here to the end of the request's transaction nobody else writes, so that what it reads now is still true then. */
export async function startWriting({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<void> {
  const id = await transactionID
  if (id) await starts.get(payload.db)?.(String(id))
}
