import { createHash } from 'node:crypto'
import { noticeDays } from '@carepath/editorial'
import { documentKey, sourceLocale } from '@carepath/schema'
import { formatCalendarDay } from '../../model/format-calendar-day.ts'
import { reviewAddress } from './review-address.ts'
import type { DueReview } from '../../outbox/due-review.ts'

/** A message that tells what has to be reviewed. */
export interface Reminder {
  subject: string
  text: string
  /** The same for the same news: a message that was sent twice is shown once. */
  messageId: string
}

/** Names what a reminder tells: that a review is soon due, or overdue by now; once for each day it is due. */
export function reminderKey({ type, id, reviewDue, isOverdue }: DueReview): string {
  return `${documentKey({ type, id })} ${reviewDue} ${isOverdue ? 'overdue' : 'soon'}`
}

/** Titles, days and addresses: nothing of what the documents say. */
export function formatReminder(due: DueReview[], { adminUrl, from }: { adminUrl: string; from: string }): Reminder {
  const [overdue, soon] = [due.filter(({ isOverdue }) => isOverdue), due.filter(({ isOverdue }) => !isOverdue)]
  const counts = [
    ...(overdue.length > 0 ? [`${overdue.length} overdue`] : []),
    ...(soon.length > 0 ? [`${soon.length} due within ${noticeDays} days`] : []),
  ]
  const paragraphs = [
    ...(overdue.length > 0
      ? [
          'These reviews are overdue. The pages say so, and no edit can be published until a reviewer has approved the whole document.',
          ...overdue.map((each) => formatEntry(each, adminUrl)),
        ]
      : []),
    ...(soon.length > 0
      ? [`These reviews are due within ${noticeDays} days.`, ...soon.map((each) => formatEntry(each, adminUrl))]
      : []),
    `All that is due stands on the first page of the admin:\n${adminUrl}`,
    'This message goes to reviewers and administrators, once for each document and the day its review is due.',
  ]
  const news = createHash('sha256').update(due.map(reminderKey).join('\n')).digest('hex').slice(0, 32)
  return {
    subject: `Reviews: ${counts.join(', ')}`,
    text: `${paragraphs.join('\n\n')}\n`,
    messageId: `<${news}@${from.slice(from.indexOf('@') + 1)}>`,
  }
}

function formatEntry({ type, id, title, reviewDue, isOverdue }: DueReview, adminUrl: string): string {
  const when = `${isOverdue ? 'was due' : 'due'} ${formatCalendarDay(reviewDue)}`
  const name = title.replaceAll(/\s+/gu, ' ')
  return `- ${name} (${type.replaceAll('-', ' ')}), ${when}\n  ${adminUrl}${reviewAddress({ type, id, locale: sourceLocale })}`
}
