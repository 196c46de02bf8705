import type { Delivery } from '@carepath/delivery/delivery.ts'
import type { Payload } from 'payload'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import { withoutSecrets } from '@carepath/log/without-secrets.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import type { WorkerMetrics } from '../api/worker-metrics.ts'
import type { WorkerState } from '../api/worker-state.ts'
import { loadQueuedRows } from '../kernel/outbox-rows.ts'
import { SpareMemory } from '../kernel/spare-memory.ts'
import { freeStuckJobs } from '../loop/free-stuck-jobs.ts'
import { IndexNow } from '../loop/index-now.ts'
import { OutboxLoop } from '../loop/outbox-loop.ts'
import type { Leader } from '../release/leader.ts'
import { recordMissed, recordPin } from '../release/record-missed.ts'
import { listDueReviews } from '../schedule/due-reviews.ts'
import { Notifier } from '../schedule/notifier.ts'
import { OverdueReviews } from '../schedule/overdue-reviews.ts'
import { ReviewReminders } from '../schedule/review-reminders.ts'
import { ScheduledPublishing } from '../schedule/scheduled-publishing.ts'
import { findUnsignedWords } from '../verify/find-unsigned-words.ts'
import { logUnsigned } from '../verify/log-unsigned.ts'
import { NightlyCheck } from '../verify/nightly-check.ts'
import { catchUp } from './catch-up.ts'
import { openDelivery } from './open-delivery.ts'
import { mendLive } from './mend-live.ts'
import { openLeader, openPublisherWithRetry } from './open-leader.ts'
import { logEvent } from '@carepath/log/log-event.ts'

const retryEveryMs = 30_000

/** Publishes until the signal, as the one process that may. */
export async function lead(
  payload: Payload,
  { state, signal, metrics }: { state: WorkerState; signal: AbortSignal; metrics?: WorkerMetrics },
): Promise<void> {
  await freeStuckJobs(payload)
  const delivering: { delivery?: Delivery | undefined } = {}
  const onFilesChanged = () => delivering.delivery?.wake()
  const publisher = await openPublisherWithRetry(payload, { state, signal, onFilesChanged })
  const indexNow = await openIndexNow(payload)
  const delivery = (delivering.delivery = await openDelivery(payload, publisher))
  try {
    const leader = await openLeader(payload, publisher, { state, indexNow, delivery })
    // What can't be caught up with now is tried again: meanwhile the worker leads, so that a withdrawal finds somebody.
    const hasCaughtUp = await catchUpOrReport(leader, state)
    state.setPass(undefined)
    const spareMemory = new SpareMemory()
    const onTick = () => {
      check.beginIfDue()
      reminders.beginIfDue()
      notifier.begin()
      spareMemory.returnToSystem()
    }
    const onRetry = () => check.evidence.look()
    const loop = createLoop(leader, { state, hasCaughtUp, metrics }, { onTick, onRetry })
    const check = await NightlyCheck.open(leader, loop)
    const reminders = new ReviewReminders(payload, () => listDueReviews(leader))
    const notifier = new Notifier(payload, () => listDueReviews(leader))
    state.setLeading({ leader, loop, check, evidence: check.evidence })
    await lookForUnsigned(leader, state)
    await check.evidence.look()
    void publisher.background.warmUp()
    delivery?.wake()
    await loop.run(signal)
    await reminders.stop()
    await notifier.stop()
  } finally {
    state.setWaiting()
    await indexNow?.stop()
    await delivery?.stop()
    await publisher.close()
  }
}

/** Looks for live words that nobody stands for, which health tells. */
async function lookForUnsigned({ payload, publisher }: Leader, state: WorkerState): Promise<void> {
  try {
    const unsigned = await findUnsignedWords(payload, publisher.documents())
    state.setUnsigned(unsigned)
    for (const each of unsigned) logUnsigned(payload, each)
  } catch (error) {
    logEvent(payload.logger, 'error', 'unsigned-unknown', { err: error })
  }
}

/** Search engines are told of changes where whoever runs the site has set a key for it. */
async function openIndexNow(payload: Payload): Promise<IndexNow | undefined> {
  const { indexNow, siteUrl, dataDir } = getSettings(payload)
  const log = (words: string) => logEvent(payload.logger, 'warn', 'index-now', { words })
  return indexNow && (await IndexNow.open({ ...indexNow, siteUrl, dataDir, log }))
}

/** Catches up; false where an error has stopped it, which health tells until a later attempt has come through. */
async function catchUpOrReport(leader: Leader, state: WorkerState): Promise<boolean> {
  try {
    await catchUp(leader)
    state.setProblem(undefined)
    return true
  } catch (error) {
    const message = `What is live could not be compared with the database: ${withoutSecrets(String(error))}`
    logEvent(leader.payload.logger, 'error', 'catch-up-failed', { err: error })
    state.setProblem(message)
    return false
  }
}

function createLoop(
  leader: Leader,
  { state, hasCaughtUp, metrics }: { state: WorkerState; hasCaughtUp: boolean; metrics: WorkerMetrics | undefined },
  { onTick, onRetry }: { onTick: () => void; onRetry: () => Promise<void> },
): OutboxLoop {
  const { payload, publisher, releaser } = leader
  const scheduled = new ScheduledPublishing(payload)
  const overdue = new OverdueReviews(leader)
  let lastRetry = performance.now()
  let hasFailed = false
  let isCaughtUp = hasCaughtUp
  const isPinned = () => publisher.pin !== undefined
  return new OutboxLoop({
    loadQueued: () =>
      state.watch('outbox', async () => {
        const rows = await loadQueuedRows(payload, { isPinned: isPinned() })
        state.setQueue(rows)
        return rows
      }),
    publish: async (rows) => {
      if (!hasFailed) return state.watch('release', () => publishUrgentFirst(leader, rows, metrics))
      // The pass that failed may have made a release: then these rows are live already.
      await recordMissed(leader)
      await recordPin(leader)
      hasFailed = false
    },
    onTick: async () => {
      const isRetrying = performance.now() - lastRetry >= retryEveryMs
      await mendLive(leader, { state, isRetrying })
      await state.watch('schedule', async () => {
        await scheduled.run()
        await releaser.retryPendingWithdrawals({ isRetrying })
        await overdue.publishIfNewDay()
      })
      onTick()
      if (!isRetrying) return
      lastRetry = performance.now()
      await lookForUnsigned(leader, state)
      await onRetry()
      isCaughtUp ||= await catchUpOrReport(leader, state)
      if (!isPinned()) await releaser.retryFailed()
    },
    onError: (error) => {
      hasFailed = true
      metrics?.noteFailedPass()
      logEvent(payload.logger, 'error', 'pass-failed', { err: error })
    },
  })
}

/** Urgent rows get a release of their own, which waits for nothing. While the site is pinned, all rows are urgent. */
async function publishUrgentFirst({ releaser }: Leader, rows: Outbox[], metrics?: WorkerMetrics): Promise<void> {
  for (const isUrgent of [true, false]) {
    const chosen = rows.filter((row) => row.isUrgent === isUrgent)
    if (chosen.length === 0) continue
    const result = await releaser.release({ rows: chosen, isUrgent })
    metrics?.notePass(chosen, result)
  }
}
