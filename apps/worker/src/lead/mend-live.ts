import { withoutSecrets } from '@carepath/log/without-secrets.ts'
import { releaseTexts } from '@carepath/content/model/release/texts.ts'
import type { WorkerState } from '../api/worker-state.ts'
import type { Leader } from '../release/leader.ts'
import { recordRelease } from '../release/release-record.ts'
import { toOutcome } from '../release/to-outcome.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** Mends a live link or a live tree that somebody has removed, and puts it on record. */
export async function mendLive(
  { payload, publisher }: Leader,
  { state, isRetrying }: { state: WorkerState; isRetrying: boolean },
): Promise<void> {
  // Rendering the whole site is no work for every two seconds: what has failed is tried with everything else that has.
  if (state.hasLiveProblem && !isRetrying) return
  try {
    const mended = await publisher.mendLive()
    if (mended === 'link') logEvent(payload.logger, 'warn', 'live-link-mended')
    if (typeof mended !== 'string') {
      logEvent(payload.logger, 'warn', 'live-files-mended')
      const status = mended.error ? ('failed' as const) : ('live' as const)
      const outcome = { ...toOutcome(mended), kind: 'repair' as const, status, error: mended.error }
      await recordRelease(payload, { changes: [], rows: [], label: releaseTexts.filesGone, outcome })
      if (mended.error) throw mended.error
    }
    state.setProblem(undefined, 'live')
  } catch (error) {
    logEvent(payload.logger, 'error', 'live-unmended', { err: error })
    state.setProblem(`The live site could not be mended: ${withoutSecrets(String(error))}`, 'live')
  }
}
