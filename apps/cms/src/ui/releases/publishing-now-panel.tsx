'use client'
import type { ReactNode } from 'react'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import { releaseInWords } from '@carepath/content/workflow/releases/release-in-words.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { formatRecentTime } from '../format/format-time.ts'
import { eventLabels } from './event-labels.ts'
import { usePublishingNow } from './use-publishing-now.ts'
import '../styles/message.css'
import './releases.css'

/** Above the releases: the changes that are on their way, and whether the live site is what it should be. */
export function PublishingNowPanel() {
  const now = usePublishingNow()
  return (
    <section aria-label={translate('Now')} aria-live="polite" className="publishing-now">
      {now && <WorkerLine now={now} />}
      {now?.pass && <PassProgress pass={now.pass} />}
      {now && now.queuedCount > 0 && <Queue now={now} />}
      {now?.check && <CheckLine check={now.check} />}
    </section>
  )
}

function WorkerLine({ now: { worker, pass, queuedCount, pin } }: { now: PublishingNow }) {
  if (worker === 'silent')
    return (
      <Warning>
        {translate('The publishing worker does not answer. Published changes wait until it runs again.')}
      </Warning>
    )
  if (worker === 'starting')
    return <p className="publishing-now__quiet">{translate('The publishing worker is starting.')}</p>
  if (worker === 'waiting')
    return (
      <p className="publishing-now__quiet">
        {translate('The publishing worker is on standby: another one publishes.')}
      </p>
    )
  if (pass || queuedCount > 0 || pin) return null
  return <p className="publishing-now__quiet">{translate('Everything published is live.')}</p>
}

function PassProgress({ pass: { label, done, total } }: { pass: NonNullable<PublishingNow['pass']> }) {
  return (
    <div>
      <strong>{translate('Publishing {label}', { label: releaseInWords(label) })}</strong>
      {total > 0 && (
        <>
          : {translate('{done} of {total} pages', { done, total })}{' '}
          <progress aria-label={translate('Pages')} max={total} value={done} />
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
        {queuedCount === 1
          ? translate('1 change is waiting')
          : translate('{queuedCount} changes are waiting', { queuedCount })}
        {pin ? translate(' until the site is unpinned') : ''}
      </strong>
      <ul>
        {queued.map(({ title, event, by, at }) => (
          <li key={`${at} ${title}`}>
            {translate('{title}: {event} by {by}, {time}', {
              title,
              event: translate(eventLabels[event] ?? event),
              by,
              time: formatRecentTime(at),
            })}
          </li>
        ))}
        {rest > 0 && <li>{translate('and {rest} more', { rest })}</li>}
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
          {translate('The evidence log can’t be relied on from entry {from} on. {message}', {
            from: check.evidence.from,
            message: translateMessage(check.evidence.message),
          })}
        </Warning>
      )}
    </>
  )
}

function SiteLine({ check: { at, found, left, error } }: { check: NonNullable<PublishingNow['check']> }) {
  const when = translate('Live site checked against the database at {time}: ', { time: formatRecentTime(at) })
  if (error !== null)
    return <Warning>{translate('{when}the check failed. {error}', { when, error: translateMessage(error) })}</Warning>
  if (left > 0)
    return (
      <Warning>
        {translate('{when}{found} differences, of which {left} could not be repaired.', { when, found, left })}
      </Warning>
    )
  return (
    <p className="publishing-now__quiet">
      {when + (found === 0 ? translate('no differences.') : translate('{found} differences, all repaired.', { found }))}
    </p>
  )
}

function Warning({ children }: { children: ReactNode }) {
  return <p className="error-text">{children}</p>
}
