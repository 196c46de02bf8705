import { documentKey, sourceLocale } from '@carepath/schema'
import { Link } from '@payloadcms/ui'
import { kindOf } from '@carepath/content/candidate/document-name.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import type { CalendarDay, CalendarEntry } from '@carepath/content/workflow/calendar/load-calendar.ts'
import { reviewPath } from '@carepath/content/workflow/due-reviews/review-path.ts'
import { formPathIn } from '@carepath/content/workflow/your-work/form-path-in.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { clockTime, eventName } from './calendar-words.ts'

interface DayEntriesProps extends Pick<CalendarDay, 'entries' | 'reviews'> {
  /** The clinic's. */
  timeZone: string
  /** Path of the admin. */
  admin: string
}

/** More due reviews of one day are folded. */
const maxReviews = 3

/** What happens on a day: schedules by their time, then the due reviews. */
export function DayEntries({ entries, reviews, timeZone, admin }: DayEntriesProps) {
  const due = reviews.map((review) => <ReviewEntry key={documentKey(review)} review={review} admin={admin} />)
  return (
    <>
      {entries.length > 0 && (
        <ul className="calendar-entries">
          {entries.map((entry, index) => (
            <ScheduleEntry key={index} entry={entry} timeZone={timeZone} admin={admin} />
          ))}
        </ul>
      )}
      {due.length > maxReviews ? (
        <details className="calendar-folded">
          <summary>{translateCount(due.length, '1 review due', '{count} reviews due')}</summary>
          <ul className="calendar-entries">{due}</ul>
        </details>
      ) : (
        due.length > 0 && <ul className="calendar-entries">{due}</ul>
      )}
    </>
  )
}

function ScheduleEntry({ entry, timeZone, admin }: { entry: CalendarEntry; timeZone: string; admin: string }) {
  const { event, at, documents, by, why, isLate } = entry
  return (
    <li data-event={event}>
      <time dateTime={at}>{clockTime(at, timeZone)}</time> {eventName(entry)}
      <ul>
        {documents.map(({ type, id, title, kind }) => (
          <li key={documentKey({ type, id })}>
            <Link className="text-link" href={admin + formPathIn({ type, id }, sourceLocale)} prefetch={false}>
              {title}
            </Link>{' '}
            <small>{translateMessage(kind)}</small>
          </li>
        ))}
      </ul>
      {by && <small>{translate('Set by {by}', { by })}</small>}
      {why && <p>{translateMessage(`${why}.`)}</p>}
      {isLate && <p>{translate('Its time is past. The publishing worker hasn’t done it yet.')}</p>}
    </li>
  )
}

function ReviewEntry({ review, admin }: { review: DueReview; admin: string }) {
  const { type, id, title, isOverdue } = review
  return (
    <li data-event={isOverdue ? 'overdue' : 'review'}>
      {isOverdue ? translate('Review overdue') : translate('Review due')}
      <ul>
        <li>
          <Link className="text-link" href={admin + reviewPath({ type, id, locale: sourceLocale })} prefetch={false}>
            {title}
          </Link>{' '}
          <small>{translateMessage(kindOf(type))}</small>
        </li>
      </ul>
    </li>
  )
}
