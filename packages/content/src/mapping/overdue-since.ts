import { daysAfter } from '@carepath/editorial'

/** The day after a review was due, from which it is overdue; undefined while that day has not come at the clinic. */
export function overdueSince(reviewDue: string, today: string): string | undefined {
  return reviewDue < today ? daysAfter(reviewDue, 1) : undefined
}
