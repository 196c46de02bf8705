'use client'
import type { ReactNode } from 'react'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import { formatRecentTime } from '../format/format-time.ts'
import { eventLabels } from './event-labels.ts'
import { usePublishingNow } from './use-publishing-now.ts'
import '../styles/message.css'
import './releases.css'

/** Above the releases: the changes that are on their way, and whether the live site is what it should be. */
export function PublishingNowPanel() {
  const now = usePublishingNow()
  return (
    <section aria-label="Now" aria-live="polite" className="publishing-now">
      {now && <WorkerLine now={now} />}
      {now?.pass && <PassProgress pass={now.pass} />}
      {now && now.queuedCount > 0 && <Queue now={now} />}
      {now?.check && <CheckLine check={now.check} />}
    </section>
  )
}

function WorkerLine({ now: { worker, pass, queuedCount, pin } }: { now: PublishingNow }) {
  if (worker === 'silent')
    return <Warning>The publishing worker does not answer. Published changes wait until it runs again.</Warning>
  if (worker === 'starting') return <p className="publishing-now__quiet">The publishing worker is starting.</p>
  if (worker === 'waiting')
    return <p className="publishing-now__quiet">The publishing worker is on standby: another one publishes.</p>
  if (pass || queuedCount > 0 || pin) return null
  return <p className="publishing-now__quiet">Everything published is live.</p>
}

function PassProgress({ pass: { label, done, total } }: { pass: NonNullable<PublishingNow['pass']> }) {
  return (
    <div>
      <strong>Publishing {label}</strong>
      {total > 0 && (
        <>
          : {done} of {total} pages
          <progress aria-label="Pages" max={total} value={done} />
        </>
      )}
    </div>
  )
}

function Queue({ now: { queued, queuedCount, pin } }: { now: PublishingNow }) {
  const rest = queuedCount - queued.length
  return (
    <div>
      <strong>
        {queuedCount === 1 ? '1 change is waiting' : `${queuedCount} changes are waiting`}
        {pin ? ' until the site is unpinned' : ''}
      </strong>
      <ul>
        {queued.map(({ title, event, by, at }) => (
          <li key={`${at} ${title}`}>
            {title}: {eventLabels[event] ?? event} by {by}, {formatRecentTime(at)}
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
    </div>
  )
}

function CheckLine({ check }: { check: NonNullable<PublishingNow['check']> }) {
  return (
    <>
      <SiteLine check={check} />
      {check.evidence && (
        <Warning>
          {`The evidence log can’t be relied on from entry ${check.evidence.from} on. ${check.evidence.message}`}
        </Warning>
      )}
    </>
  )
}

function SiteLine({ check: { at, found, left, error } }: { check: NonNullable<PublishingNow['check']> }) {
  const when = `Live site checked against the database at ${formatRecentTime(at)}: `
  if (error !== null) return <Warning>{`${when}the check failed. ${error}`}</Warning>
  if (left > 0) return <Warning>{`${when}${found} differences, of which ${left} could not be repaired.`}</Warning>
  return (
    <p className="publishing-now__quiet">
      {when + (found === 0 ? 'no differences.' : `${found} differences, all repaired.`)}
    </p>
  )
}

function Warning({ children }: { children: ReactNode }) {
  return <p className="error-text">{children}</p>
}
