import { type DocumentKey, documentKey, type PublishedDocument } from '@carepath/schema'
import { overdueSince } from '@carepath/content/mapping/overdue-since.ts'
import type { Changes } from './change.ts'
import type { LiveDocuments } from './live-documents.ts'

/** Finds the live documents whose mark of an overdue review is wrong on this day: missing, or left over. */
export function findWrongOverdueMarks(live: LiveDocuments, today: string): DocumentKey[] {
  const found = new Map<string, DocumentKey>()
  for (const document of live.all())
    if (hasWrongOverdueMark(document, today)) found.set(documentKey(document), document)
  return [...found.values()].map(({ type, id }) => ({ type, id }))
}

function hasWrongOverdueMark(document: PublishedDocument, today: string): boolean {
  return 'review' in document && document.review.overdueSince !== overdueSince(document.review.reviewDue, today)
}

/** Adds a note to each change that puts the mark of an overdue review on live pages. */
export function noteNewOverdueMarks(changes: Changes, live: LiveDocuments): void {
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
