import type { Payload } from 'payload'

/** Where the site is held, as the records have it. */
export interface Pin {
  release: number
  since: string
  by: string
}

/** The newest roll-back, unless an unpin came after it. */
export async function loadPin(payload: Payload): Promise<Pin | undefined> {
  const { docs } = await payload.find({
    collection: 'releases',
    where: { and: [{ kind: { in: ['rollBack', 'unpin'] } }, { status: { not_equals: 'failed' } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [last] = docs
  if (last?.kind !== 'rollBack' || typeof last.pinnedTo !== 'number') return undefined
  return { release: last.pinnedTo, since: last.startedAt, by: last.who ?? '' }
}
