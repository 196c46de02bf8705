import type { Payload } from 'payload'
import { logEvent } from '@carepath/log/log-event.ts'
import type { OutboxStatus } from '@carepath/content/model/outbox-row.ts'
import type { Outbox } from '@carepath/content/model/payload-types.ts'

/** How many rows one pass takes. */
const maxRows = 500

/** Loads the queued rows, oldest first; while the site is pinned, only the urgent ones. */
export async function loadQueuedRows(payload: Payload, { isPinned = false } = {}): Promise<Outbox[]> {
  const { docs } = await payload.find({
    collection: 'outbox',
    where: { status: { equals: 'queued' }, ...(isPinned ? { isUrgent: { equals: true } } : {}) },
    sort: 'sequence',
    limit: maxRows,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** Writes into outbox rows what happened to them, and in which release. */
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
  for (const row of rows) logRow(payload, row, { status, release })
}

/** Tells the log what has become of a change, beside the request that asked for it. */
function logRow(
  { logger }: Payload,
  { id, request, documentType, documentId, at }: Outbox,
  { status, release }: { status: OutboxStatus; release?: string | undefined },
): void {
  const isLive = status === 'published'
  logEvent(logger, isLive ? 'info' : 'warn', isLive ? 'change-live' : 'change-refused', {
    ...(request ? { request } : {}),
    documents: [`${documentType}/${documentId}`],
    row: id,
    ...(release ? { release } : {}),
    durationMs: Date.now() - Date.parse(at),
  })
}
