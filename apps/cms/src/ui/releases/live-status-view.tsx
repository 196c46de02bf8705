'use client'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { guarded } from '../fault/guarded.tsx'
import type { WrittenType } from '@carepath/schema'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import type { FormPlace } from '@carepath/content/form/form-place.ts'
import { withdrawalLabels } from '@carepath/content/model/withdrawal-kind.ts'
import { languageName } from '@carepath/content/wording/names.ts'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'
import { translate } from '@carepath/content/wording/translate.ts'
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
      return <span>{translate('Not live')}</span>
    case 'withdrawn':
      return (
        <span className="error-text">
          {translate('{what} by {by}, {time}', {
            what: translate(withdrawalLabels[status.kind]),
            by: status.by,
            time: formatRecentTime(status.since),
          })}
        </span>
      )
    case 'publishing':
      return <span>{describePublishing(status)}</span>
    case 'pinned':
      return (
        <span>
          {translate(
            'Saved; it will go live when the site is unpinned. Since {time} the site is held at release {release}, by {by}.',
            { time: formatRecentTime(status.since), release: status.release, by: status.by },
          )}
        </span>
      )
    case 'failed':
      return (
        <span className="error-text">
          {translate('Could not go live:')} {translateMessage(status.message)}. {translateMessage(status.next)}{' '}
          {status.field && <FieldLink {...status.field} />}
        </span>
      )
    case 'live':
      return (
        <span>
          {describeLive(status, languageName(locale))} {status.notes.map((note) => translateMessage(note)).join(' ')}{' '}
          {status.address && (
            <a href={status.address} target="_blank" rel="noreferrer">
              {translate('View page')}
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
      ? translate('Publishing: next in line…')
      : translate('Saved, and waiting: the publishing worker doesn’t answer.')
  return status.total > 0
    ? translate('Publishing: {done} of {total} pages made…', { done: status.done, total: status.total })
    : translate('Publishing: making its pages…')
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
      {translateMessage(label)}
    </button>
  )
}

/** `English live since 2:05 PM PDT.`, and of a language that patients can't read it in `Spanish not live.` */
function describeLive({ since, isShown }: Extract<LiveStatus, { state: 'live' }>, language: string): string {
  if (!isShown) return translate('{language} not live.', { language })
  return since
    ? translate('{language} live since {time}.', { language, time: formatRecentTime(since) })
    : translate('{language} live.', { language })
}
