import type { Release } from '@carepath/content/model/payload-types.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { formAddress } from './form-address.ts'
import { askedField } from '../form/asked-field.ts'
import '../styles/message.css'

interface ReleaseErrorProps {
  error: Release['error']
  /** Gives the names of documents that the worker names by their keys. */
  inWords: (text: string) => string
  /** What the form calls the field at fault. */
  fieldLabel: string | undefined
  adminRoute: string
  siteUrl: string
}

/** Why a release failed, where, and what to do next. The live site stayed as it was. */
export function ReleaseError({ error, inWords, fieldLabel, adminRoute, siteUrl }: ReleaseErrorProps) {
  const { message, next, document, title, field, page } = error ?? {}
  const form = formAddress(document, adminRoute)
  return (
    <div role="alert" className="message message--error">
      <strong>{inWords(message ?? translate('It could not be published'))}</strong>
      {next && <p>{inWords(next)}</p>}
      <p>
        {form && (
          <a href={field && fieldLabel ? `${form}?${askedField}=${encodeURIComponent(field)}` : form}>
            {translate('Open {title}', { title: title ?? translate('the document') })}
            {fieldLabel && <>{translate(' at “{fieldLabel}”', { fieldLabel: translateMessage(fieldLabel) })}</>}
          </a>
        )}
        {form && page && ' · '}
        {page && (
          <a href={siteUrl + page} rel="noreferrer" target="_blank">
            {translate('{page} as patients see it', { page })}
          </a>
        )}
      </p>
      <p>{translate('Nothing that patients see has changed.')}</p>
    </div>
  )
}
