import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import type { Leader } from '../release/leader.ts'
import { findWrongOverdueMarks } from '../kernel/overdue-marks.ts'
import { publishRows } from '../release/publish-rows.ts'

/** Publishes, once a day, the documents whose review has become late: their pages carry a notice from the clinic's midnight on. */
export class OverdueReviews {
  readonly #leader: Leader
  /** The day at the clinic that live pages are known to be right for. */
  #checkedDay = ''

  constructor(leader: Leader) {
    this.#leader = leader
  }

  /** By the clock as it is now: one that jumps, in either direction, is another day like any other. */
  async publishIfNewDay(): Promise<void> {
    const { payload, publisher, releaser } = this.#leader
    const today = clinicToday(payload)
    // A site that is held at an earlier release gets its notices when it is let go.
    if (today === this.#checkedDay || publisher.pin) return
    const keys = findWrongOverdueMarks(releaser.live, today)
    if (keys.length > 0) await publishRows(this.#leader, { rows: [], keys })
    this.#checkedDay = today
  }
}
