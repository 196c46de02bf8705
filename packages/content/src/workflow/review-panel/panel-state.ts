import type { MissedSchedule } from '../schedule/missed-schedules.ts'
import type { LanguageBeside } from './languages-beside.ts'
import type { NextReview } from './next-review.ts'
import type { ReviewState } from '../review/review-state.ts'

/** A time that is set to publish the newest version of a document, or to unpublish the document. */
export interface UpcomingSchedule {
  /** Instant. */
  at: string
  event: 'publish' | 'unpublish'
}

/** All that the panel above a form shows, in one language. */
export interface PanelState {
  review: ReviewState
  /** The version that patients see: none, an earlier one, or the newest. */
  live: 'nothing' | 'earlier' | 'this'
  /** Soonest first. */
  schedules: UpcomingSchedule[]
  /** The last schedule that failed, unless the document has been published since. */
  missed: MissedSchedule | null
  /** Other languages that wait for a reviewer together with this one. */
  beside: LanguageBeside[]
  /** For a reviewer: what waits next. */
  next: NextReview | null
}
