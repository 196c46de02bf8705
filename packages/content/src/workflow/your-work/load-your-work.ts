import type { SignedInRequest } from '../request/endpoint.ts'
import { loadApproved } from './approved-words.ts'
import { loadOwnDrafts } from './drafts.ts'
import { loadFirstSteps, type FirstStep } from './first-steps.ts'
import { loadReturned, loadWaiting } from './review-requests.ts'
import { loadReviewsDue } from './reviews-due.ts'
import { loadFailedSchedules, loadScheduled } from './schedules.ts'
import { loadSiteLine, type SiteLine } from './site-line.ts'
import { loadWentLive, type WentLive } from './went-live.ts'
import { loadWithdrawn } from './withdrawn.ts'
import type { WorkSection } from './work-section.ts'

/** What the first page of the admin shows to somebody. */
export interface YourWork {
  firstSteps: FirstStep[]
  failed: WorkSection
  returned: WorkSection
  waiting: WorkSection
  approved: WorkSection
  drafts: WorkSection
  scheduled: WorkSection
  withdrawn: WorkSection
  /** Undefined where no worker answers. */
  due: Record<'overdue' | 'soon', WorkSection> | undefined
  wentLive: WentLive[]
  site: SiteLine
}

/** Loads what waits for somebody. Each part reads a few rows, however many documents there are. */
export async function loadYourWork(req: SignedInRequest): Promise<YourWork> {
  const { payload, user } = req
  const [firstSteps, failed, returned, waiting, approved, drafts, scheduled, withdrawn, due, wentLive, site] =
    await Promise.all([
      loadFirstSteps(req, user),
      loadFailedSchedules(req),
      loadReturned(payload, user),
      loadWaiting(payload),
      loadApproved(req),
      loadOwnDrafts(req, user),
      loadScheduled(req),
      loadWithdrawn(payload),
      loadReviewsDue(payload),
      loadWentLive(payload),
      loadSiteLine(req),
    ])
  return { firstSteps, failed, returned, waiting, approved, drafts, scheduled, withdrawn, due, wentLive, site }
}
