import { createHash } from 'node:crypto'
import { noticeDays } from '@carepath/editorial'
import { documentKey, sourceLocale } from '@carepath/schema'
import { formatCalendarDay } from '../../model/format-calendar-day.ts'
import { reviewPath } from './review-path.ts'
import type { DueReview } from '../../outbox/due-review.ts'

/** A message about reviews that are due. */
export interface Reminder {
  subject: string
  text: string
  /** The same for the same content, so that a mail program shows a message that was sent twice only once. */
  messageId: string
}

/** Identifies one piece of news: that a review is due soon, or overdue. A new due day makes new news. */
export function reminderKey({ type, id, reviewDue, isOverdue }: DueReview): string {
  return `${documentKey({ type, id })} ${reviewDue} ${isOverdue ? 'overdue' : 'soon'}`
}

/** Formats a reminder with titles, days and addresses, and nothing of the documents' content. */
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
    `The first page of the admin lists all reviews that are due:\n${adminUrl}`,
    'This message goes to reviewers and administrators, once for each document and the day its review is due.',
  ]
  const hash = createHash('sha256').update(due.map(reminderKey).join('\n')).digest('hex').slice(0, 32)
  return {
    subject: `Reviews: ${counts.join(', ')}`,
    text: `${paragraphs.join('\n\n')}\n`,
    messageId: `<${hash}@${from.slice(from.indexOf('@') + 1)}>`,
  }
}

function formatEntry({ type, id, title, reviewDue, isOverdue }: DueReview, adminUrl: string): string {
  const when = `${isOverdue ? 'was due' : 'due'} ${formatCalendarDay(reviewDue)}`
  const name = title.replaceAll(/\s+/gu, ' ')
  return `- ${name} (${type.replaceAll('-', ' ')}), ${when}\n  ${adminUrl}${reviewPath({ type, id, locale: sourceLocale })}`
}
