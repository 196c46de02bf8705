import type { Release } from '@carepath/content/model/payload-types.ts'
import { formAddress } from './form-address.ts'
import '../styles/message.css'

interface ReleaseErrorProps {
  error: Release['error']
  adminRoute: string
  siteUrl: string
}

/** Why a release failed, where, and what to do next. The live site stayed as it was. */
export function ReleaseError({ error, adminRoute, siteUrl }: ReleaseErrorProps) {
  const { message, next, document, title, field, page } = error ?? {}
  const form = formAddress(document, adminRoute)
  return (
    <div role="alert" className="message message--error">
      <strong>{message ?? 'It could not be published'}</strong>
      {next && <p>{next}</p>}
      <p>
        {form && <a href={form}>Open {title ?? 'the document'}</a>}
        {form && field && <> (field {field})</>}
        {form && page && ' · '}
        {page && (
          <a href={siteUrl + page} rel="noreferrer" target="_blank">
            {page} as patients see it
          </a>
        )}
      </p>
      <p>Nothing that patients see has changed.</p>
    </div>
  )
}
