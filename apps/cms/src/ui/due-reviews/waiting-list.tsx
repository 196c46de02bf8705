import { Link } from '@payloadcms/ui'
import { languageName } from '@carepath/content/config/localization.ts'
import { reviewAddress } from '@carepath/content/workflow/due-reviews/review-address.ts'
import { typeName } from './due-list.tsx'
import type { WaitingReviews } from '@carepath/content/workflow/due-reviews/waiting-reviews.ts'

/** What editors have submitted and nobody has answered yet, the oldest first. */
export function WaitingList({ waiting: { reviews, count }, admin }: { waiting: WaitingReviews; admin: string }) {
  return (
    <>
      <h3 className="due-reviews__heading">Waiting for review ({count})</h3>
      {count === 0 ? (
        <p>Nothing waits for a reviewer.</p>
      ) : (
        <ul className="due-reviews__list" aria-label="Waiting for review">
          {reviews.map(({ id, documentType: type, documentId, locale, title, submittedBy, submittedAt }) => (
            <li key={id} className="due-reviews__item">
              <Link href={admin + reviewAddress({ type, id: documentId, locale })}>{title}</Link>
              <span>
                {typeName(type)} · {languageName(locale)} · Submitted by {submittedBy}, {dayOf(submittedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {count > reviews.length && (
        <p>
          <Link href={`${admin}/collections/reviews?where[and][0][status][equals]=inReview`}>
            All that wait for review
          </Link>
        </p>
      )}
    </>
  )
}

const dayOf = (instant: string): string => new Date(instant).toLocaleDateString('en-US', { dateStyle: 'medium' })
