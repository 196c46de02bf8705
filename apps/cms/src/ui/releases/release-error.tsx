import type { Release } from '@carepath/content/model/payload-types.ts'
import { formAddress } from './release-changes.ts'

interface ReleaseErrorProps {
  error: Release['error']
  adminRoute: string
  siteUrl: string
}

/** Why a release failed, where, and what to do next. What patients saw before, they still see. */
export function ReleaseError({ error, adminRoute, siteUrl }: ReleaseErrorProps) {
  const { message, next, document, title, field, page } = error ?? {}
  const form = formAddress(document, adminRoute)
  return (
    <div role="alert" style={style}>
      <strong>{message ?? 'It could not be published'}</strong>
      {next && <p style={{ margin: 0 }}>{next}</p>}
      <p style={{ margin: 0 }}>
        {form && <a href={form}>Open {title ?? 'the document'}</a>}
        {form && field && <> (field {field})</>}
        {form && page && ' · '}
        {page && (
          <a href={siteUrl + page} rel="noreferrer" target="_blank">
            {page} as patients see it
          </a>
        )}
      </p>
      <p style={{ margin: 0 }}>Nothing that patients see has changed.</p>
    </div>
  )
}

const style = {
  display: 'grid',
  gap: '0.5rem',
  padding: '1rem',
  borderInlineStart: '4px solid var(--theme-error-500)',
  background: 'var(--theme-error-100)',
  color: 'var(--theme-error-900)',
  overflowWrap: 'anywhere',
} as const
