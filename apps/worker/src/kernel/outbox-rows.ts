import type { Payload } from 'payload'
import type { OutboxStatus } from '@carepath/content/model/outbox-row.ts'
import type { Outbox } from '@carepath/content/model/payload-types.ts'

const batch = 500

/** Changes that wait to go live, oldest first; of a pinned site, the urgent ones. */
export async function loadQueuedRows(payload: Payload, { isPinned = false } = {}): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { status: { equals: 'queued' }, ...(isPinned ? { isUrgent: { equals: true } } : {}) },
    sort: 'sequence',
    limit: batch,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** Says what became of queued changes. */
export async function acknowledgeRows(
  payload: Payload,
  rows: readonly Outbox[],
  { status, release }: { status: OutboxStatus; release?: string | undefined },
): Promise<void> {
  if (rows.length === 0) return
  await payload.update({
    collection: 'outbox',
    where: { id: { in: rows.map(({ id }) => id) } },
    data: { status, ...(release ? { release } : {}) },
    depth: 0,
    overrideAccess: true,
  })
}
