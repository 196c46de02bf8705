import type { Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { isRowLive } from '../../candidate/stored/live-row.ts'
import { loadNewestForm } from '../../candidate/stored/form.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { loadReviewState } from '../review/load-review-state.ts'
import { loadLanguagesBeside } from './languages-beside.ts'
import { findNextReview } from './next-review.ts'
import type { PanelState } from './panel-state.ts'
import { loadPendingSchedules } from '../schedule/load-schedules.ts'
import { loadMissedSchedule } from '../schedule/missed-schedules.ts'

/** Loads all that the panel above a form shows. */
export async function loadPanelState(req: PayloadRequest, key: ClinicalKey, locale: Locale): Promise<PanelState> {
  const words = { ...key, locale }
  const [review, live, pending, missed, next] = await Promise.all([
    loadReviewState(req, key, locale),
    loadLiveVersion(req, key),
    loadPendingSchedules(req, { of: key }),
    loadMissedSchedule(req, key),
    findNextReview(req, words),
  ])
  const beside = review.state === 'inReview' ? await loadLanguagesBeside(req, words) : []
  const schedules = pending.map(({ at, event }) => ({ at, event }))
  return { review, live, schedules, missed, beside, next }
}

async function loadLiveVersion(req: PayloadRequest, key: ClinicalKey): Promise<PanelState['live']> {
  if (!(await isRowLive(req, key))) return 'nothing'
  return (await loadNewestForm(req, key))._status === 'published' ? 'this' : 'earlier'
}
