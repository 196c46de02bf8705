import { daysAfter } from '@carepath/editorial'

/** First day on which a review is overdue: the one after it was due, once that has come at the clinic. */
export function overdueSince(reviewDue: string, today: string): string | undefined {
  return reviewDue < today ? daysAfter(reviewDue, 1) : undefined
}
