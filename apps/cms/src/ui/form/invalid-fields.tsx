'use client'
import { useAllFormFields, useConfig, useDocumentInfo, useFormSubmitted } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { guarded } from '../fault/guarded.tsx'
import { labelOfPath } from './find-field.ts'
import { focusField } from './focus-field.ts'
import '../styles/message.css'
import '../styles/text-link.css'
import './invalid-fields.css'

/** Enough to work on at a time; the rest follows as these are corrected. */
const shown = 8

/** At the top of a form that was refused: each field at fault, with the way to it, also inside rows and tabs. */
export const InvalidFields = guarded('The list of what to correct', InvalidFieldsPart)

function InvalidFieldsPart() {
  const [values] = useAllFormFields()
  const isSubmitted = useFormSubmitted()
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const invalid = Object.entries(values).filter(([, { valid, errorMessage }]) => valid === false && errorMessage)
  if (!isSubmitted || invalid.length === 0) return null
  const { fields } = globalSlug
    ? getEntityConfig({ globalSlug })
    : getEntityConfig({ collectionSlug: collectionSlug ?? '' })
  return (
    <section className="message message--error invalid-fields" role="alert" aria-label={translate('To correct')}>
      <p>{translate('It was not saved as you asked. To correct:')}</p>
      <ul>
        {invalid.slice(0, shown).map(([path, { errorMessage }]) => (
          <li key={path}>
            <button type="button" className="text-link" onClick={() => void focusField(path, fields)}>
              {labelOfPath(path, fields)}
            </button>{' '}
            {errorMessage}
          </li>
        ))}
        {invalid.length > shown && <li>{translate('And {count} more.', { count: invalid.length - shown })}</li>}
      </ul>
    </section>
  )
}
