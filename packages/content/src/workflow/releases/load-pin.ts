import type { Payload } from 'payload'

/** The earlier release that the site is pinned to, since when and by whom. */
export interface Pin {
  release: number
  since: string
  by: string
}

/** Loads the pin from the releases on record: the newest roll-back, unless an unpin came after it. */
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
