'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import type { Remark } from '@carepath/content/workflow/comments/remark.ts'

/** On the record of a review: what the reviewer wanted changed, each comment with the field it is about. */
export function CommentsField({ path }: JSONFieldClientProps) {
  const { value } = useField<Remark[] | null>({ path })
  if (!value || value.length === 0) return null
  return (
    <div className="field-type">
      <div className="field-label">{translate('Comments')}</div>
      <ul aria-label={translate('Comments')}>
        {value.map(({ label, text }, index) => (
          <li key={index}>
            <strong>{label ? translateMessage(label) : translate('The whole document')}</strong>: {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
