import { daysAfter, noticeDays } from '@carepath/editorial'
import { isClinicalType, sourceLocale, type PublishedDocument } from '@carepath/schema'
import type { Payload } from 'payload'
import { clinicToday } from '@carepath/content/config/clinic-today.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { overdueSince } from '@carepath/content/mapping/overdue-since.ts'
import type { Leader } from '../release/leader.ts'
import type { LiveDocuments } from '../kernel/live-documents.ts'
import { publishedTitle } from '../kernel/published-title.ts'

/** Lists the live documents whose review is overdue or due until a day, which is soon where none is said; the soonest first. */
export function listDueReviews({ payload, releaser: { live } }: Leader, until = soon(payload)): DueReview[] {
  const today = clinicToday(payload)
  return [...live.all()]
    .flatMap((document) => toDueReview(document, { live, today, until }) ?? [])
    .sort((one, other) => compare(one.reviewDue, other.reviewDue) || compare(one.title, other.title))
}

const soon = (payload: Payload): string => daysAfter(clinicToday(payload), noticeDays)

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

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
