'use client'
import { guarded } from '../fault/guarded.tsx'
import type { WrittenType } from '@carepath/schema'
import { useDocumentInfo, useLocale } from '@payloadcms/ui'
import { withdrawalLabels } from '@carepath/content/model/withdrawal-kind.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'
import { useQuery } from '../api/use-query.ts'
import { formatRecentTime } from '../format/format-time.ts'
import '../styles/message.css'
import './releases.css'

interface LiveStatusViewProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** Beside the publish button: whether patients see what was published, and where. */
export const LiveStatusView = guarded('What patients see', LiveStatusViewPart)

function LiveStatusViewPart({ type, globalId }: LiveStatusViewProps) {
  const { id = globalId, lastUpdateTime } = useDocumentInfo()
  const { code: locale } = useLocale()
  const query = id === undefined ? undefined : { type, id: String(id), locale }
  const { answer: status } = useQuery('live-status', query, { pollMs, version: lastUpdateTime })
  return (
    <div role="status" data-live-status={status?.state} className="live-status">
      {status && <StatusSentence status={status} locale={locale} />}
    </div>
  )
}

/** Only these states change by themselves. */
function pollMs(status: LiveStatus | undefined): number {
  if (status?.state === 'publishing') return 400
  return status?.state === 'pinned' ? 5000 : 0
}

function StatusSentence({ status, locale }: { status: LiveStatus; locale: string }) {
  switch (status.state) {
    case 'notLive':
      return <span>Not live</span>
    case 'withdrawn':
      return (
        <span className="error-text">
          {withdrawalLabels[status.kind]} by {status.by}, {formatRecentTime(status.since)}
        </span>
      )
    case 'publishing':
      return <span>Publishing…</span>
    case 'pinned':
      return (
        <span>
          Saved; it will go live when the site is unpinned. Since {formatRecentTime(status.since)} the site is held at
          release {status.release}, by {status.by}.
        </span>
      )
    case 'failed':
      return (
        <span className="error-text">
          Could not go live: {status.message}. {status.next}
        </span>
      )
    case 'live':
      return (
        <span>
          {describeLive(status, languageLabel(locale))} {status.notes.join(' ')}{' '}
          {status.address && (
            <a href={status.address} target="_blank" rel="noreferrer">
              View page
            </a>
          )}
        </span>
      )
  }
}

/** `English live since 2:05 PM PDT.`, and of a language that patients can't read it in `Spanish not live.` */
function describeLive({ since, isShown }: Extract<LiveStatus, { state: 'live' }>, language: string): string {
  if (!isShown) return `${language} not live.`
  return since ? `${language} live since ${formatRecentTime(since)}.` : `${language} live.`
}
