import { findAllKeys } from '../release/differences.ts'
import type { Leader } from '../release/leader.ts'
import { loadQueuedRows } from '../kernel/outbox-rows.ts'
import { recordRelease } from '../release/release-record.ts'
import { publishRows } from '../release/publish-rows.ts'

/** Brings the database's newest documents live again, then lets publishing go on. */
export async function unpin(leader: Leader, { by }: { by: string }): Promise<void> {
  const { payload, publisher, releaser } = leader
  if (!publisher.pin) return
  const { release } = publisher.pin
  // Every document, since a translation may be missing that no change of its own would bring. Pinned until all is live:
  // a crash in between leaves the site held, and asking again goes on from there.
  const rows = await loadQueuedRows(payload)
  const keys = await findAllKeys(payload, releaser.live)
  await publishRows(leader, { rows, keys, isUrgent: true })
  await publisher.unpin()
  await recordRelease(payload, {
    changes: [],
    rows: [],
    label: `No longer held at release ${release}`,
    who: by,
    outcome: { status: 'live', kind: 'unpin', startedAt: new Date().toISOString(), paths: [] },
  })
  await payload.db.updateMany({
    collection: 'releases',
    where: { status: { equals: 'rolledBack' } },
    data: { status: 'live' },
    returning: false,
  })
}
