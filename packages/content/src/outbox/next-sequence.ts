import type { Payload } from 'payload'

/** The last sequence number of each database's outbox, as far as this process knows. */
const lasts = new WeakMap<Payload, Promise<number>>()

/**
 * Returns a number that grows with every call, and with time across processes: microseconds since 1970, or one more than the
 * newest number where the clock has been put back. Between two processes the order of rows depends on the clock, which does
 * no harm: the worker loads each document as it is at that moment.
 */
export function nextSequence(payload: Payload): Promise<number> {
  const last = lasts.get(payload) ?? loadNewest(payload)
  const next = last.then((number) => Math.max(number + 1, Date.now() * 1000))
  lasts.set(payload, next)
  next.catch(() => lasts.delete(payload))
  return next
}

async function loadNewest(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'outbox',
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.sequence ?? 0
}
