import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import { findWrongOverdueMarks } from '../kernel/overdue-marks.ts'
import type { Leader } from '../release/leader.ts'

/**
 * Publishes, once a day, the documents whose review has become overdue, so that their pages say so from the clinic's midnight
 * on. It owns the day for which the live pages are known to be right.
 */
export class OverdueReviews {
  readonly #leader: Leader
  /** Day at the clinic. */
  #checkedDay = ''

  constructor(leader: Leader) {
    this.#leader = leader
  }

  /** Goes by the clock as it is now: after a jump in either direction, the day is another day like any other. */
  async publishIfNewDay(): Promise<void> {
    const { payload, publisher, releaser } = this.#leader
    const today = clinicToday(payload)
    // A pinned site gets the marks when it is unpinned.
    if (today === this.#checkedDay || publisher.pin) return
    const keys = findWrongOverdueMarks(releaser.live, today)
    if (keys.length > 0) await releaser.release({ keys })
    this.#checkedDay = today
  }
}
