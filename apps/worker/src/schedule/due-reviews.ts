import { daysAfter, noticeDays } from '@carepath/editorial'
import { isClinicalType, sourceLocale, type PublishedDocument } from '@carepath/schema'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { overdueSince } from '@carepath/content/mapping/overdue-since.ts'
import type { Leader } from '../release/leader.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { publishedTitle } from '../kernel/published-title.ts'

/** What is live and has to be reviewed again, soonest first: overdue by now, or due within the time that is given notice of. */
function findDueReviews(live: LiveDocuments, today: string): DueReview[] {
  const until = daysAfter(today, noticeDays)
  return [...live.all()]
    .flatMap((document) => toDueReview(document, { live, today, until }) ?? [])
    .sort((one, other) => compare(one.reviewDue, other.reviewDue) || compare(one.title, other.title))
}

function toDueReview(
  document: PublishedDocument,
  { live, today, until }: { live: LiveDocuments; today: string; until: string },
): DueReview | undefined {
  if (document.locale !== sourceLocale || !('review' in document) || !isClinicalType(document.type)) return undefined
  const { type, id, review } = document
  const { reviewDue, reviewedAt, reviewedBy } = review
  if (reviewDue > until) return undefined
  const person = live.get('person', reviewedBy.id, sourceLocale)
  return {
    ...{ type, id, title: publishedTitle(document), locales: live.renditionsOf(document).map(({ locale }) => locale) },
    ...{ reviewDue, reviewedAt, reviewedBy: person ? publishedTitle(person) : reviewedBy.id },
    isOverdue: overdueSince(reviewDue, today) !== undefined,
  }
}

/** As of now, for whoever asks the worker that leads. */
export function listDueReviews({ payload, releaser }: Leader): DueReview[] {
  return findDueReviews(releaser.live, clinicToday(payload))
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
