import type { ReviewState } from '../review/review-state.ts'

/** A time that is set for the newest version of a document to go live, or for its page to go. */
export interface UpcomingSchedule {
  /** Instant. */
  at: string
  event: 'publish' | 'unpublish'
}

/** A schedule that could not be kept. */
export interface MissedSchedule {
  /** Instant of the try. */
  at: string
  why: string
}

/** All that a form tells of how its document stands, in one language. */
export interface PanelState {
  review: ReviewState
  /** What patients see: nothing, earlier words, or this very version. */
  live: 'nothing' | 'earlier' | 'this'
  /** Soonest first. */
  schedules: UpcomingSchedule[]
  /** The last one that failed, unless the document has been published since. */
  missed: MissedSchedule | null
}
