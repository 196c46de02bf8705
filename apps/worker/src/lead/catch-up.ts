import { loadQueuedRows } from '../kernel/outbox-rows.ts'
import { findDifferences, findMappingDifferences } from '../release/differences.ts'
import type { Leader } from '../release/leader.ts'
import { recordMissed, recordPin } from '../release/record-missed.ts'
import { rollBack } from '../rollback/roll-back.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Brings the live site in line with the database, whatever happened while no worker ran. */
export async function catchUp(leader: Leader): Promise<void> {
  const { payload, publisher, releaser, dependencyCache } = leader
  await releaser.recordTranslations()
  await recordMissed(leader)
  await finishRollBack(leader)
  await recordPin(leader)
  await releaser.retryPendingWithdrawals({ isRetrying: true })
  if (publisher.pin) {
    const words = `The site is pinned to release ${publisher.pin.release}: changes wait until it is unpinned.`
    logEvent(payload.logger, 'warn', 'pinned', { release: publisher.pin.release, words })
    return
  }
  const rows = await loadQueuedRows(payload)
  const findKeys = dependencyCache.isMappingCurrent ? findDifferences : findMappingDifferences
  const keys = await findKeys(payload, releaser.live)
  const words = `Comparing ${keys.length} documents with what is live`
  if (keys.length > 0) logEvent(payload.logger, 'info', 'catching-up', { count: keys.length, words })
  await releaser.release({ rows, keys })
  await dependencyCache.save()
}

/** Finishes a roll-back where a crash came between its pin and its release. */
async function finishRollBack(leader: Leader): Promise<void> {
  const { pin } = leader.publisher
  if (!pin?.isUnfinished) return
  await rollBack(leader, { number: pin.release, by: pin.by }).catch((error: unknown) => {
    logEvent(leader.payload.logger, 'error', 'roll-back-unfinished', { err: error })
  })
}
