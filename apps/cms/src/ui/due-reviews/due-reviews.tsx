import { noticeDays } from '@carepath/editorial'
import { sourceLanguageName } from '@carepath/schema'
import type { ServerProps } from 'payload'
import { getSettings } from '@carepath/content/config/get-settings.ts'
import { isActive } from '@carepath/content/model/access/is-active.ts'
import { askWorker } from '@carepath/content/outbox/ask-worker.ts'
import { loadWaitingReviews } from '@carepath/content/workflow/due-reviews/waiting-reviews.ts'
import { DueList } from './due-list.tsx'
import { WaitingList } from './waiting-list.tsx'
import '../styles/text-link.css'
import './due-reviews.css'

/** At the top of the admin's first page: documents to be reviewed again, and documents that wait for a reviewer. */
export async function DueReviews({ payload, user }: ServerProps) {
  if (!isActive(user)) return null
  const [due, waiting] = await Promise.all([askWorker(payload, 'dueReviews', {}), loadWaitingReviews(payload)])
  const [overdue, soon] = [due?.filter(({ isOverdue }) => isOverdue), due?.filter(({ isOverdue }) => !isOverdue)]
  const { admin } = payload.config.routes
  return (
    <section className="due-reviews" aria-labelledby="due-reviews">
      <h2 id="due-reviews" className="due-reviews__title">
        Approvals due
      </h2>
      {!overdue || !soon ? (
        <p role="status">
          The due reviews can’t be listed at the moment, because the publishing worker doesn’t answer. Reload this page
          in a minute. If that doesn’t help, tell the person who runs the server.
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
              about={`A translation is due together with the ${sourceLanguageName} text.`}
              due={soon}
              admin={admin}
            />
          )}
          {due?.length === 0 && <p>No review is overdue, and none is due within {noticeDays} days.</p>}
        </>
      )}
      <WaitingList waiting={waiting} admin={admin} timeZone={getSettings(payload).clinicTimeZone} />
    </section>
  )
}
