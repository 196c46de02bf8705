import { noticeDays } from '@carepath/editorial'
import type { ServerProps } from 'payload'
import { isActive } from '@carepath/content/model/access/is-active.ts'
import { askDueReviews } from '@carepath/content/outbox/ask-worker.ts'
import { DueList } from './due-list.tsx'
import { waitingReviews } from '@carepath/content/workflow/due-reviews/waiting-reviews.ts'
import { WaitingList } from './waiting-list.tsx'
import './due-reviews.css'

/** First thing in the admin: what has to be reviewed again, and what waits for a reviewer. */
export async function DueReviews({ payload, user }: ServerProps) {
  if (!isActive(user)) return null
  const [due, waiting] = await Promise.all([askDueReviews(payload), waitingReviews(payload)])
  const [overdue, soon] = [due?.filter(({ isOverdue }) => isOverdue), due?.filter(({ isOverdue }) => !isOverdue)]
  const { admin } = payload.config.routes
  return (
    <section className="due-reviews" aria-labelledby="due-reviews">
      <h2 id="due-reviews" className="due-reviews__title">
        Reviews
      </h2>
      {!overdue || !soon ? (
        <p role="status">
          What is due can’t be told at the moment, because the publishing worker doesn’t answer. Reload this page in a
          minute. If that doesn’t help, tell whoever runs the server.
        </p>
      ) : (
        <>
          {overdue.length > 0 && (
            <DueList
              title="Overdue"
              about="Their pages say so, and no edit can be published until a reviewer has approved the whole document."
              due={overdue}
              admin={admin}
            />
          )}
          {soon.length > 0 && (
            <DueList
              title={`Due within ${noticeDays} days`}
              about="A translation is due together with the English text."
              due={soon}
              admin={admin}
            />
          )}
          {due?.length === 0 && <p>No review is overdue, and none is due within {noticeDays} days.</p>}
        </>
      )}
      <WaitingList waiting={waiting} admin={admin} />
    </section>
  )
}
