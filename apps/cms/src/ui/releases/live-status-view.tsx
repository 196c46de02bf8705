'use client'
import type { WrittenType } from '@carepath/schema'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formatRecentTime } from '../format/format-time.ts'
import { withdrawalLabels } from '@carepath/content/model/withdrawal-kind.ts'
import type { LiveStatus } from '@carepath/content/workflow/releases/live-status.ts'

/** How soon to ask again while the answer will change by itself. */
const askAgainMs: Partial<Record<LiveStatus['state'], number>> = { publishing: 400, pinned: 5000 }

interface LiveStatusViewProps {
  type: WrittenType
  /** Id of the one document of a global. */
  globalId?: string
}

/** Beside the publish button: whether patients see what was published, and where. */
export function LiveStatusView({ type, globalId }: LiveStatusViewProps) {
  const { id = globalId, lastUpdateTime } = useDocumentInfo()
  const { code: locale } = useLocale()
  const status = useLiveStatus({ type, id: id === undefined ? undefined : String(id), locale, lastUpdateTime })
  return (
    <div
      role="status"
      data-live-status={status?.state}
      style={{ flexShrink: 0, width: 'max-content', maxWidth: 'min(24rem, 45vw)', lineHeight: 1.3 }}
    >
      {status && <Sentence status={status} />}
    </div>
  )
}

interface Question {
  type: WrittenType
  id: string | undefined
  locale: string
  lastUpdateTime: number
}

/** Asks after each save, and again until what was published is live or has failed. */
function useLiveStatus({ type, id, locale, lastUpdateTime }: Question): LiveStatus | undefined {
  const { config } = useConfig()
  const [status, setStatus] = useState<LiveStatus>()
  const address = `${config.serverURL}${config.routes.api}/live-status`
  useEffect(() => {
    if (id === undefined) return undefined
    let isWanted = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const ask = async () => {
      const response = await fetch(`${address}?${new URLSearchParams({ type, id, locale }).toString()}`, {
        credentials: 'include',
      })
      if (!isWanted || !response.ok) return
      const answer = (await response.json()) as LiveStatus
      setStatus(answer)
      const ms = askAgainMs[answer.state]
      if (ms !== undefined) timer = setTimeout(() => void ask().catch(ignore), ms)
    }
    void ask().catch(ignore)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [address, type, id, locale, lastUpdateTime])
  return status
}

/** Without an answer the form says nothing, which is true. */
function ignore(): void {
  // The next save asks again.
}

function Sentence({ status }: { status: LiveStatus }) {
  switch (status.state) {
    case 'notLive':
      return <span>Not live</span>
    case 'withdrawn':
      return (
        <span style={{ color: 'var(--theme-error-600)' }}>
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
        <span style={{ color: 'var(--theme-error-600)' }}>
          Could not go live: {status.message}. {status.next}
        </span>
      )
    case 'live':
      return (
        <span>
          Live{status.since && ` since ${formatRecentTime(status.since)}`}. {status.notes.join(' ')}{' '}
          {status.address && (
            <a href={status.address} target="_blank" rel="noreferrer">
              View page
            </a>
          )}
        </span>
      )
  }
}
