import { Link } from '@payloadcms/ui'
import { reviewPath } from '@carepath/content/workflow/due-reviews/review-path.ts'
import type { WaitingReviews } from '@carepath/content/workflow/due-reviews/waiting-reviews.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import { formatDay } from '../format/format-time.ts'
import { formatType } from '../format/format-type.ts'

interface WaitingListProps {
  waiting: WaitingReviews
  /** Path of the admin. */
  admin: string
  /** The clinic's. */
  timeZone: string
}

/** Documents that editors have submitted and no reviewer has answered, the oldest first. */
export function WaitingList({ waiting: { reviews, count }, admin, timeZone }: WaitingListProps) {
  return (
    <>
      <h3 className="due-reviews__heading">Waiting for review ({count})</h3>
      {count === 0 ? (
        <p>No document is waiting for a reviewer.</p>
      ) : (
        <ul className="due-reviews__list" aria-label="Waiting for review">
          {reviews.map(({ id, documentType: type, documentId, locale, title, submittedBy, submittedAt }) => (
            <li key={id} className="due-reviews__item">
              <Link className="text-link" href={admin + reviewPath({ type, id: documentId, locale })}>
                {title}
              </Link>
              <span>
                {formatType(type)} · {languageLabel(locale)} · Submitted by {submittedBy},{' '}
                {formatDay(submittedAt, timeZone)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {count > reviews.length && (
        <p>
          <Link className="text-link" href={`${admin}/collections/reviews?where[and][0][status][equals]=inReview`}>
            All documents waiting for review
          </Link>
        </p>
      )}
    </>
  )
}
