import type { DocumentKey, PublishedDocument } from '@carepath/schema'
import { clinicToday } from '../clinic-today.ts'
import { overdueSince } from '../collections/overdue-since.ts'
import { documentKey, type Changes } from './change.ts'
import type { Leader } from './leader.ts'
import type { LiveDocuments } from './live-documents.ts'
import { publishRows } from './publish-rows.ts'

/** Live documents that don't say what they should, on this day, of a review that is late. */
export function overdueOtherwise(live: LiveDocuments, today: string): DocumentKey[] {
  const found = new Map<string, DocumentKey>()
  for (const document of live.all()) if (isOtherwise(document, today)) found.set(documentKey(document), document)
  return [...found.values()].map(({ type, id }) => ({ type, id }))
}

function isOtherwise(document: PublishedDocument, today: string): boolean {
  return 'review' in document && document.review.overdueSince !== overdueSince(document.review.reviewDue, today)
}

/** Publishes, once a day, the documents whose review has become late: their pages carry a notice from the clinic's midnight on. */
export class OverdueReviews {
  readonly #leader: Leader
  /** The day at the clinic that live pages are known to be right for. */
  #day = ''

  constructor(leader: Leader) {
    this.#leader = leader
  }

  /** By the clock as it is now: one that jumps, in either direction, is another day like any other. */
  async publish(): Promise<void> {
    const { payload, publisher, releaser } = this.#leader
    const today = clinicToday(payload)
    // A site that is held at an earlier release gets its notices when it is let go.
    if (today === this.#day || publisher.pin) return
    const keys = overdueOtherwise(releaser.live, today)
    if (keys.length > 0) await publishRows(this.#leader, { rows: [], keys })
    this.#day = today
  }
}

/** Says in the record of a release which pages carry the notice from now on. */
export function noteOverdue(changes: Changes, live: LiveDocuments): void {
  for (const change of changes.values()) {
    const since = new Set(
      [...change.renditions.values()].flatMap((document) => {
        const before = live.get(document.type, document.id, document.locale)
        const [was, is] = [before, document].map((each) => each && 'review' in each && each.review.overdueSince)
        return is && before && !was ? is : []
      }),
    )
    for (const day of since) change.notes.push(`Its review is overdue since ${day}, and its pages say so.`)
  }
}
