import { documentKey, sourceLocale } from '@carepath/schema'
import { Link } from '@payloadcms/ui'
import { languageName } from '@carepath/content/config/localization.ts'
import { plainDay } from '@carepath/content/model/plain-day.ts'
import { reviewAddress } from '@carepath/content/workflow/due-reviews/review-address.ts'
import type { DueReview } from '@carepath/content/outbox/due-review.ts'

interface DueListProps {
  title: string
  about: string
  due: DueReview[]
  /** Where the admin is. */
  admin: string
}

/** Enough for a month of a busy clinic. */
const shown = 20

/** Documents to be reviewed again, soonest first. */
export function DueList({ title, about, due, admin }: DueListProps) {
  return (
    <>
      <h3 className="due-reviews__heading">
        {title} ({due.length})
      </h3>
      <p>{about}</p>
      <ul className="due-reviews__list" aria-label={title}>
        {due.slice(0, shown).map(({ type, id, title: name, locales, reviewDue, isOverdue, reviewedBy, reviewedAt }) => (
          <li key={documentKey({ type, id })} className="due-reviews__item" data-overdue={isOverdue}>
            <Link href={admin + reviewAddress({ type, id, locale: sourceLocale })}>{name}</Link>
            <strong>
              {isOverdue ? 'Was due' : 'Due'} {plainDay(reviewDue)}
            </strong>
            <span>
              {typeName(type)} · {locales.map(languageName).join(', ')} · Reviewed by {reviewedBy},{' '}
              {plainDay(reviewedAt)}
            </span>
          </li>
        ))}
      </ul>
      {due.length > shown && <p>And {due.length - shown} more, due later than these.</p>}
    </>
  )
}

/** `side-effect` as `Side effect`. */
export function typeName(type: string): string {
  const words = type.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
