import type { Payload } from 'payload'

/** The last number each database's queue is known to have had. */
const lasts = new WeakMap<Payload, Promise<number>>()

/**
 * A number that grows with every call, and with time across processes: microseconds since 1970, or one more than the
 * newest there is where the clock has been put back. The worker loads each document as it is now, so that between two
 * processes only the record's order hangs on the clock.
 */
export function nextSequence(payload: Payload): Promise<number> {
  const last = lasts.get(payload) ?? newestIn(payload)
  const next = last.then((number) => Math.max(number + 1, Date.now() * 1000))
  lasts.set(payload, next)
  next.catch(() => lasts.delete(payload))
  return next
}

async function newestIn(payload: Payload): Promise<number> {
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
