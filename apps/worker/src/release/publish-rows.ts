import type { DocumentKey } from '@carepath/schema'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import type { Leader } from './leader.ts'
import { acknowledgeRows } from '../kernel/outbox-rows.ts'
import { requestsForKeys, toRequests } from './requests.ts'

/** Publishes what queued rows ask for, and documents beside them. */
export async function publishRows(
  { payload, releaser }: Pick<Leader, 'payload' | 'releaser'>,
  { rows, keys = [], isUrgent = false }: { rows: Outbox[]; keys?: DocumentKey[]; isUrgent?: boolean },
): Promise<void> {
  const requests = toRequests(rows, releaser.live)
  const asked = new Set([...requests.values()].flatMap((request) => request.rows))
  await releaser.release(new Map([...requestsForKeys(keys), ...requests]), { isUrgent })
  // Of pictures that no live page shows.
  const idle = rows.filter((row) => !asked.has(row))
  await acknowledgeRows(payload, idle, { status: 'published' })
}
