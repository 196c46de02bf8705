import type { PayloadRequest } from 'payload'

/**
 * The id of the request's transaction while it is open; undefined where it has none. Payload's own value is no proof of
 * one: on some copies of a request it is null or an empty object.
 */
export async function findOpenTransaction({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<string | undefined> {
  const id = await transactionID
  return id && Object.hasOwn(payload.db.sessions, String(id)) ? String(id) : undefined
}
