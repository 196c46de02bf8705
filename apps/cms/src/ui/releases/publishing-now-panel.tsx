'use client'
import type { ReactNode } from 'react'
import { formatRecentTime } from '../format/format-time.ts'
import type { PublishingNow } from '@carepath/content/workflow/releases/publishing-now.ts'
import { usePublishingNow } from './use-publishing-now.ts'

/** Above the releases: what is not one yet, and whether live is what it should be. */
export function PublishingNowPanel() {
  const now = usePublishingNow()
  return (
    <section aria-label="Now" aria-live="polite" style={{ display: 'grid', gap: '0.5rem', marginBlock: '0 1.5rem' }}>
      {now && <Worker now={now} />}
      {now?.pass && <Pass pass={now.pass} />}
      {now && now.queuedCount > 0 && <Queue now={now} />}
      {now?.check && <Check check={now.check} />}
    </section>
  )
}

function Worker({ now: { worker, pass, queuedCount, pin } }: { now: PublishingNow }) {
  if (worker === 'silent')
    return <Warning>The publishing worker does not answer. What is published waits until it runs again.</Warning>
  if (worker === 'starting') return <p style={plain}>The publishing worker is starting.</p>
  if (worker === 'waiting') return <p style={plain}>The publishing worker waits behind another one.</p>
  if (pass || queuedCount > 0 || pin) return null
  return <p style={plain}>Nothing waits: what is published is live.</p>
}

function Pass({ pass: { label, done, total } }: { pass: NonNullable<PublishingNow['pass']> }) {
  return (
    <div>
      <strong>Publishing {label}</strong>
      {total > 0 && (
        <>
          : {done} of {total} pages
          <progress
            aria-label="Pages"
            max={total}
            style={{ display: 'block', width: 'min(100%, 24rem)' }}
            value={done}
          />
        </>
      )}
    </div>
  )
}

const events: Record<string, string> = {
  publish: 'published',
  unpublish: 'taken down',
  delete: 'deleted',
  withdraw: 'withdrawn',
}

function Queue({ now: { queued, queuedCount, pin } }: { now: PublishingNow }) {
  const rest = queuedCount - queued.length
  return (
    <div>
      <strong>
        {queuedCount === 1 ? '1 change waits' : `${queuedCount} changes wait`}
        {pin ? ' until the site is unpinned' : ''}
      </strong>
      <ul style={{ margin: '0.25rem 0 0', paddingInlineStart: '1.25rem' }}>
        {queued.map(({ title, event, by, at }) => (
          <li key={`${at} ${title}`}>
            {title}: {events[event] ?? event} by {by}, {formatRecentTime(at)}
          </li>
        ))}
        {rest > 0 && <li>and {rest} more</li>}
      </ul>
    </div>
  )
}

function Check({ check: { at, found, left, error } }: { check: NonNullable<PublishingNow['check']> }) {
  const when = `Compared with the database ${formatRecentTime(at)}: `
  if (error !== null) return <Warning>{`${when}this failed. ${error}`}</Warning>
  if (left > 0) return <Warning>{`${when}${found} differences, of which ${left} could not be mended.`}</Warning>
  return <p style={plain}>{when + (found === 0 ? 'nothing differed.' : `${found} differences, all mended.`)}</p>
}

function Warning({ children }: { children: ReactNode }) {
  return <p style={{ margin: 0, color: 'var(--theme-error-600)' }}>{children}</p>
}

const plain = { margin: 0, color: 'var(--theme-elevation-600)' } as const
