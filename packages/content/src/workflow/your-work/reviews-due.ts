import { documentKey, sourceLocale } from '@carepath/schema'
import type { Payload } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { formatCalendarDay } from '../../model/format-calendar-day.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import type { DueReview } from '../../outbox/due-review.ts'
import { reviewPath } from '../due-reviews/review-path.ts'
import { emptySection, maxShown, type WorkItem, type WorkSection } from './work-section.ts'

/** Reviews that are overdue, and those that are due soon; undefined where no worker answers. */
export async function loadReviewsDue(payload: Payload): Promise<Record<'overdue' | 'soon', WorkSection> | undefined> {
  const due = await askWorker(payload, 'dueReviews', {})
  if (!due) return undefined
  const section = (reviews: DueReview[]): WorkSection => ({
    ...emptySection,
    items: reviews.slice(0, maxShown).map(toItem),
    count: reviews.length,
  })
  return {
    overdue: section(due.filter(({ isOverdue }) => isOverdue)),
    soon: section(due.filter(({ isOverdue }) => !isOverdue)),
  }
}

function toItem({ type, id, title, locales, reviewDue, isOverdue, reviewedBy, reviewedAt }: DueReview): WorkItem {
  return {
    ...{ key: documentKey({ type, id }), title, kind: kindOf(type), languages: locales },
    path: reviewPath({ type, id, locale: sourceLocale }),
    by: `${isOverdue ? 'Was due' : 'Due'} ${formatCalendarDay(reviewDue)}. Reviewed by ${reviewedBy}, ${formatCalendarDay(reviewedAt)}`,
  }
}
