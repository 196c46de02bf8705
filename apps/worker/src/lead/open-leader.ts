import { setTimeout as pause } from 'node:timers/promises'
import { releaseTexts } from '@carepath/content/model/release/texts.ts'
import type { Delivery } from '@carepath/delivery/delivery.ts'
import { openPublisher, type Publisher, type RenderProgress } from '@carepath/publisher'
import { CarepathError } from '@carepath/schema'
import type { Payload } from 'payload'
import { publisherOptions } from '@carepath/content/config/publisher-options.ts'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { describeFault } from '@carepath/content/terminal/fail.ts'
import type { WorkerState } from '../api/worker-state.ts'
import { logProgress } from '../kernel/log-progress.ts'
import type { IndexNow } from '../loop/index-now.ts'
import type { Leader } from '../release/leader.ts'
import { recordRelease, type Outcome } from '../release/release-record.ts'
import { Releaser } from '../release/releaser.ts'
import { DependencyCache } from '../resolve/dependency-cache.ts'
import { PublishedTranslations } from '../resolve/published-translations.ts'
import { logEvent } from '@carepath/log/log-event.ts'
import { logPublisher } from './log-publisher.ts'

const reopenEveryMs = 5000

/** Opens what the leader works with, as the last run left it. */
export async function openLeader(
  payload: Payload,
  publisher: Publisher,
  {
    state,
    indexNow,
    delivery,
  }: { state?: WorkerState; indexNow?: IndexNow | undefined; delivery?: Delivery | undefined } = {},
): Promise<Leader> {
  const dependencyCache = await DependencyCache.open(getSettings(payload).dataDir)
  const releaser = new Releaser(payload, publisher, {
    dependencyCache,
    publishedTranslations: await PublishedTranslations.open(payload),
    onPass: (label) => state?.setPass(label),
    onFault: (problem) => state?.setProblem(problem, 'files'),
    onListed: (paths) => indexNow?.add(paths),
  })
  return { payload, publisher, releaser, dependencyCache, delivery }
}

/**
 * Opens the publisher, again and again until the site's bundle can be read: without it nothing can be published. The first
 * failure is put on record; the live pages stay as they are.
 */
export async function openPublisherWithRetry(
  payload: Payload,
  { state, signal, onFilesChanged }: { state: WorkerState; signal: AbortSignal; onFilesChanged: () => void },
): Promise<Publisher> {
  const { logger } = payload
  const logRenderProgress = logProgress(payload, 'render-progress')
  const options = {
    ...publisherOptions(getSettings(payload)),
    log: logPublisher(payload),
    onFilesChanged,
    onProgress: (progress: RenderProgress) => {
      state.setProgress(progress)
      logRenderProgress(progress)
    },
  }
  for (let attempt = 0; ; attempt += 1) {
    try {
      const publisher = await openPublisher(options)
      state.setProblem(undefined)
      return publisher
    } catch (error) {
      if (!(error instanceof CarepathError)) throw error
      state.setProblem(`The worker can’t start: ${error.toSentence()}`)
      if (attempt === 0) {
        logEvent(logger, 'error', 'bundle-unreadable', { err: error, words: describeFault(error) })
        const outcome: Outcome = { status: 'failed', startedAt: new Date().toISOString(), paths: [], error }
        await recordRelease(payload, { changes: [], rows: [], label: releaseTexts.notStarted, outcome })
      }
      await pause(reopenEveryMs, undefined, { signal })
    }
  }
}
