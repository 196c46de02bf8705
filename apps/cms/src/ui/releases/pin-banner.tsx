'use client'
import { formatRecentTime } from '../format/format-time.ts'
import { TaskButton } from './task-button.tsx'
import { usePublishingNow } from './use-publishing-now.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import '../styles/message.css'
import './releases.css'

/** On every page of the admin while the site is held at an earlier release, so that nobody forgets it. */
export function PinBanner() {
  const now = usePublishingNow()
  if (!now?.pin) return null
  const { release, since, by } = now.pin
  const waiting =
    now.queuedCount === 1
      ? translate('1 change is waiting.')
      : translate('{queuedCount} changes are waiting.', { queuedCount: now.queuedCount })
  return (
    <div role="status" data-pinned={release} className="message message--warning pin-banner">
      <span className="pin-banner__text">
        <strong>{translate('Patients see release {release}.', { release })}</strong>
        {translate(
          '{by} went back to it ({time}). What you publish is saved and goes live when the site is unpinned.',
          { by, time: formatRecentTime(since) },
        )}{' '}
        {now.queuedCount > 0 && waiting}
      </span>
      {now.mayPin && (
        <TaskButton
          body={{}}
          done={translate('The newest documents are live.')}
          label={translate('Unpin')}
          task="unpin"
          warning={translate(
            'Everything that was published since release {release} goes live, with the changes that are waiting now.',
            { release },
          )}
        />
      )}
    </div>
  )
}
