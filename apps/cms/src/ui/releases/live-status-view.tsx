'use client'
import { guarded } from '../fault/guarded.tsx'
import type { WrittenType } from '@carepath/schema'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { FormPlace } from '@carepath/content/form/form-place.ts'
import { withdrawalLabels } from '@carepath/content/model/withdrawal-kind.ts'
import { languageLabel } from '@carepath/content/model/text/language-label.ts'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'
import { useQuery } from '../api/use-query.ts'
import { focusField } from '../form/focus-field.ts'
import { formatRecentTime } from '../format/format-time.ts'
import '../styles/message.css'
import '../styles/text-link.css'
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
      return <span>{describePublishing(status)}</span>
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
          Could not go live: {status.message}. {status.next} {status.field && <FieldLink {...status.field} />}
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

/** Where a change is on its way: `Making its pages: 3 of 12…`. */
function describePublishing(status: Extract<LiveStatus, { state: 'publishing' }>): string {
  if (status.stage !== 'rendering')
    return status.stage === 'queued'
      ? 'Publishing: next in line…'
      : 'Saved, and waiting: the publishing worker doesn’t answer.'
  return status.total > 0
    ? `Publishing: ${status.done} of ${status.total} pages made…`
    : 'Publishing: making its pages…'
}

/** Leads to the field that keeps a document from being live. */
function FieldLink({ path, label }: FormPlace) {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const entity = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  return (
    <button type="button" className="text-link" onClick={() => void focusField(path, entity.fields)}>
      {label}
    </button>
  )
}

/** `English live since 2:05 PM PDT.`, and of a language that patients can't read it in `Spanish not live.` */
function describeLive({ since, isShown }: Extract<LiveStatus, { state: 'live' }>, language: string): string {
  if (!isShown) return `${language} not live.`
  return since ? `${language} live since ${formatRecentTime(since)}.` : `${language} live.`
}
