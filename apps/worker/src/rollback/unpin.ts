import type { WorkerRequest, WorkerResponse } from '@carepath/content/outbox/worker-api.ts'
import { findAllKeys } from '../release/differences.ts'
import type { Leader } from '../release/leader.ts'
import { loadQueuedRows } from '../kernel/outbox-rows.ts'
import { recordRelease } from '../release/release-record.ts'
import { unpinLabel } from '../release/unpin-label.ts'

/** Makes the newest documents of the database live again, then removes the pin. */
export async function unpin(leader: Leader, { by }: WorkerRequest<'unpin'>): Promise<WorkerResponse<'unpin'>> {
  const { payload, publisher, releaser } = leader
  if (!publisher.pin) return {}
  const { release } = publisher.pin
  // Every document, since a translation may be missing that no change of its own would bring. The pin stays until all is
  // live: after a crash in between the site is still pinned, and the next unpin goes on from there.
  const rows = await loadQueuedRows(payload)
  const keys = await findAllKeys(payload, releaser.live)
  await releaser.release({ rows, keys, isUrgent: true })
  await publisher.unpin()
  await recordRelease(payload, {
    changes: [],
    rows: [],
    label: unpinLabel(release),
    who: by,
    outcome: { status: 'live', kind: 'unpin', startedAt: new Date().toISOString(), paths: [] },
  })
  await payload.db.updateMany({
    collection: 'releases',
    where: { status: { equals: 'rolledBack' } },
    data: { status: 'live' },
    returning: false,
  })
  return {}
}
