import { documentKey, sourceLocale } from '@carepath/schema'
import { Link } from '@payloadcms/ui'
import { formatCalendarDay } from '@carepath/content/model/format-calendar-day.ts'
import { reviewPath } from '@carepath/content/workflow/due-reviews/review-path.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { formatType } from '../format/format-type.ts'

interface DueListProps {
  title: string
  about: string
  due: DueReview[]
  /** Path of the admin. */
  admin: string
}

/** Enough for a month of a busy clinic. */
const shownDocuments = 20

/** Documents to be reviewed again, soonest first. */
export function DueList({ title, about, due, admin }: DueListProps) {
  return (
    <>
      <h3 className="due-reviews__heading">
        {title} ({due.length})
      </h3>
      <p>{about}</p>
      <ul className="due-reviews__list" aria-label={title}>
        {due
          .slice(0, shownDocuments)
          .map(({ type, id, title: name, locales, reviewDue, isOverdue, reviewedBy, reviewedAt }) => (
            <li key={documentKey({ type, id })} className="due-reviews__item" data-overdue={isOverdue}>
              <Link className="text-link" href={admin + reviewPath({ type, id, locale: sourceLocale })}>
                {name}
              </Link>
              <strong>
                {isOverdue ? 'Was due' : 'Due'} {formatCalendarDay(reviewDue)}
              </strong>
              <span>
                {formatType(type)} · {locales.map(languageLabel).join(', ')} · Reviewed by {reviewedBy},{' '}
                {formatCalendarDay(reviewedAt)}
              </span>
            </li>
          ))}
      </ul>
      {due.length > shownDocuments && <p>And {due.length - shownDocuments} more, due later than these.</p>}
    </>
  )
}
