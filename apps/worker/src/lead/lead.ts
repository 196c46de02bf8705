import { setTimeout as pause } from 'node:timers/promises'
import { openPublisher, type Publisher, type RenderProgress } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import type { Outbox } from '@carepath/content/model/payload-types.ts'
import { settingsOf } from '@carepath/content/config/settings-of.ts'
import { findDifferences, findMappingDifferences } from '../release/differences.ts'
import { listDueReviews } from '../schedule/due-reviews.ts'
import { IndexNow } from '../loop/index-now.ts'
import { PublishedTranslations } from '../resolve/published-translations.ts'
import type { Leader } from '../release/leader.ts'
import { logProgress } from '../kernel/log-progress.ts'
import { NightlyCheck } from '../verify/nightly-check.ts'
import { OutboxLoop } from '../loop/outbox-loop.ts'
import { loadQueuedRows } from '../kernel/outbox-rows.ts'
import { OverdueReviews } from '../schedule/overdue-reviews.ts'
import { publishRows } from '../release/publish-rows.ts'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { recordMissed, recordPin } from '../release/record-missed.ts'
import { recordRelease, type Outcome } from '../release/release-record.ts'
import { Releaser } from '../release/releaser.ts'
import { ReviewReminders } from '../schedule/review-reminders.ts'
import { rollBack } from '../rollback/roll-back.ts'
import { runScheduledPublishing } from '../schedule/scheduled-publishing.ts'
import { SpareMemory } from '../kernel/spare-memory.ts'
import type { WorkerState } from '../api/worker-state.ts'
import { freeStuckJobs } from '../loop/free-stuck-jobs.ts'
import { DependencyCache } from '../resolve/dependency-cache.ts'

const retryEveryMs = 30_000
const reopenEveryMs = 5000

/** Publishes until the signal, as the one process that may. */
export async function lead(
  payload: Payload,
  { status, signal }: { status: WorkerState; signal: AbortSignal },
): Promise<void> {
  await freeStuckJobs(payload)
  const publisher = await openPublisherWithRetry(payload, { status, signal })
  const indexNow = await openIndexNow(payload)
  try {
    const leader = await openLeader(payload, publisher, { status, indexNow })
    await catchUp(leader)
    status.setPass(undefined)
    const spareMemory = new SpareMemory()
    const loop = outboxLoop(leader, () => {
      check.beginIfDue()
      reminders.beginIfDue()
      spareMemory.returnToSystem()
    })
    const check = await NightlyCheck.open(leader, loop)
    const reminders = new ReviewReminders(payload, () => listDueReviews(leader))
    status.setLeading(leader, loop, check)
    void publisher.background.warmUp()
    await loop.run(signal)
    await reminders.stop()
  } finally {
    status.setWaiting()
    await indexNow?.stop()
    await publisher.close()
  }
}

/** Without a readable site nothing can be published: says so once, leaves the live pages alone and tries again. */
async function openPublisherWithRetry(
  payload: Payload,
  { status, signal }: { status: WorkerState; signal: AbortSignal },
): Promise<Publisher> {
  const { logger } = payload
  const sayProgress = logProgress(payload)
  const options = {
    ...publisherOptions(settingsOf(payload)),
    log: (line: string) => logger.info(line),
    onProgress: (progress: RenderProgress) => {
      status.setProgress(progress)
      sayProgress(progress)
    },
  }
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await openPublisher(options)
    } catch (error) {
      if (!(error instanceof CarepathError)) throw error
      if (attempt === 0) {
        logger.error(error.toSentence())
        const outcome: Outcome = { status: 'failed', startedAt: new Date().toISOString(), paths: [], error }
        await recordRelease(payload, { changes: [], rows: [], label: 'The worker could not start', outcome })
      }
      await pause(reopenEveryMs, undefined, { signal })
    }
  }
}

/** Search engines are told where whoever runs the site has asked for it by setting a key. */
async function openIndexNow(payload: Payload): Promise<IndexNow | undefined> {
  const { indexNow, siteUrl, dataDir } = settingsOf(payload)
  const log = (line: string) => payload.logger.warn(line)
  return indexNow && (await IndexNow.open({ ...indexNow, siteUrl, dataDir, log }))
}

/** What is live and what waits, as the last run left it. */
export async function openLeader(
  payload: Payload,
  publisher: Publisher,
  { status, indexNow }: { status?: WorkerState; indexNow?: IndexNow | undefined } = {},
): Promise<Leader> {
  const dependencyCache = await DependencyCache.open(settingsOf(payload).dataDir)
  const releaser = new Releaser(payload, publisher, {
    dependencyCache,
    publishedTranslations: await PublishedTranslations.open(payload),
    onPass: (label) => status?.setPass(label),
    onListed: (paths) => indexNow?.add(paths),
  })
  return { payload, publisher, releaser, dependencyCache }
}

/** Brings what is live in line with the database, whatever happened while no worker ran. */
async function catchUp(leader: Leader): Promise<void> {
  const { payload, publisher, releaser, dependencyCache } = leader
  await releaser.recordTranslations()
  await recordMissed(leader)
  await finishRollBack(leader)
  await recordPin(leader)
  await releaser.retryPendingWithdrawals({ isRetrying: true })
  if (publisher.pin) {
    payload.logger.warn(`The site is held at release ${publisher.pin.release} until it is unpinned: changes wait.`)
    return
  }
  const rows = await loadQueuedRows(payload)
  const keys = await (dependencyCache.isMappingCurrent ? findDifferences : findMappingDifferences)(
    payload,
    releaser.live,
  )
  if (keys.length > 0) payload.logger.info(`Comparing ${keys.length} documents with what is live`)
  await publishRows(leader, { rows, keys })
  await dependencyCache.save()
}

/** Of a crash between the pin and its release. */
async function finishRollBack(leader: Leader): Promise<void> {
  const { pin } = leader.publisher
  if (!pin?.isUnfinished) return
  await rollBack(leader, { number: pin.release, by: pin.by }).catch((error: unknown) => {
    leader.payload.logger.error({ err: error, msg: 'The roll-back could not be finished.' })
  })
}

function outboxLoop(leader: Leader, onSideline: () => void): OutboxLoop {
  const { payload, publisher, releaser } = leader
  const overdue = new OverdueReviews(leader)
  let lastRetry = performance.now()
  let hasFailed = false
  const isPinned = () => publisher.pin !== undefined
  return new OutboxLoop({
    loadQueued: () => loadQueuedRows(payload, { isPinned: isPinned() }),
    publish: async (rows) => {
      if (!hasFailed) return publishUrgentFirst(leader, rows)
      // What was cut short may be live already, and on record.
      await recordMissed(leader)
      await recordPin(leader)
      hasFailed = false
    },
    onTick: async () => {
      await runScheduledPublishing(payload)
      const isRetrying = performance.now() - lastRetry >= retryEveryMs
      await releaser.retryPendingWithdrawals({ isRetrying })
      await overdue.publishIfNewDay()
      onSideline()
      if (!isRetrying) return
      lastRetry = performance.now()
      if (!isPinned()) await releaser.retryFailed()
    },
    onError: (error) => {
      hasFailed = true
      payload.logger.error({ err: error, msg: 'The worker could not publish; it tries again.' })
    },
  })
}

/** What must leave the site waits for nothing. While the site is pinned, there is nothing else. */
async function publishUrgentFirst(leader: Leader, rows: Outbox[]): Promise<void> {
  const urgent = rows.filter(({ isUrgent }) => isUrgent)
  if (urgent.length > 0) await publishRows(leader, { rows: urgent, isUrgent: true })
  if (urgent.length < rows.length) await publishRows(leader, { rows: rows.filter(({ isUrgent }) => !isUrgent) })
}
