'use client'
import { formatRecentTime } from '../format/format-time.ts'
import { usePublishingNow } from './use-publishing-now.ts'
import { TaskButton } from './task-button.tsx'

/** On every page of the admin while the site is held at an earlier release: nobody may forget it. */
export function PinBanner() {
  const now = usePublishingNow()
  if (!now?.pin) return null
  const { release, since, by } = now.pin
  const waiting = now.queuedCount === 1 ? '1 change waits.' : `${now.queuedCount} changes wait.`
  return (
    <div role="status" data-pinned={release} style={style}>
      <span style={{ flex: '1 1 18rem' }}>
        <strong>Patients see release {release}.</strong> {by} went back to it ({formatRecentTime(since)}). What you
        publish is saved and goes live when the site is unpinned. {now.queuedCount > 0 && waiting}
      </span>
      {now.mayPin && (
        <TaskButton
          body={{}}
          done="The newest documents are live."
          label="Unpin"
          task="unpin"
          warning={`Everything that was published since release ${release} goes live, with what waits now.`}
        />
      )}
    </div>
  )
}

const style = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0.75rem',
  padding: '0.75rem var(--gutter-h)',
  background: 'var(--theme-warning-150)',
  color: 'var(--theme-warning-900)',
  borderBottom: '1px solid var(--theme-warning-400)',
} as const
