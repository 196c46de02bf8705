'use client'
import { documentKey, type DocumentKey } from '@carepath/schema'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { PathList } from './path-list.tsx'
import type { WithdrawalPreview } from '@carepath/content/workflow/withdrawal/preview.ts'

/** What a withdrawal would do, asked when the dialog opens. */
export function AffectedPages({ documents }: { documents: DocumentKey[] }) {
  const preview = usePreview(documents.map(documentKey).join(' '))
  if (preview === undefined) return <p>Looking at what will be affected…</p>
  if (preview === null) return <p>What will be affected can’t be told now. It will be done all the same.</p>
  const { withdrawn, changed, referrers, cascaded, live } = preview
  if (live.length === 0) return <p>It isn’t live: no page changes.</p>
  return (
    <div role="status" style={{ display: 'grid', gap: '0.5rem' }}>
      <PathList lead="A notice takes the place of" paths={withdrawn} />
      {cascaded.length > 0 && (
        <p style={{ margin: 0 }}>
          <strong>Goes as well, because it can’t do without:</strong> {cascaded.map(({ title }) => title).join(', ')}.
        </p>
      )}
      {referrers.length > 0 && (
        <p style={{ margin: 0 }}>Leads to it, and will go on without: {referrers.join(', ')}.</p>
      )}
      {changed === null ? (
        <p style={{ margin: 0 }}>Most pages of the site are published again, without it.</p>
      ) : (
        <PathList lead="Published again without it:" paths={changed} />
      )}
    </div>
  )
}

/** Undefined until it is known, null where it can't be. */
function usePreview(documents: string): WithdrawalPreview | null | undefined {
  const { config } = useConfig()
  const [preview, setPreview] = useState<WithdrawalPreview | null>()
  const address = `${config.serverURL}${config.routes.api}/withdraw`
  useEffect(() => {
    const asking = new AbortController()
    const query = new URLSearchParams(documents.split(' ').map((document) => ['document', document])).toString()
    fetch(`${address}?${query}`, { credentials: 'include', signal: asking.signal })
      .then(async (response) => setPreview(response.ok ? ((await response.json()) as WithdrawalPreview) : null))
      .catch(() => {
        if (!asking.signal.aborted) setPreview(null)
      })
    return () => asking.abort()
  }, [address, documents])
  return preview
}
