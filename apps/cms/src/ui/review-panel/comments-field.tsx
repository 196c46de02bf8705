'use client'
import { useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import type { Remark } from '@carepath/content/workflow/review/request-changes.ts'

/** On the record of a review: what the reviewer wanted changed, each comment with the field it is about. */
export function CommentsField({ path }: JSONFieldClientProps) {
  const { value } = useField<Remark[] | null>({ path })
  if (!value || value.length === 0) return null
  return (
    <div className="field-type">
      <div className="field-label">Comments</div>
      <ul aria-label="Comments">
        {value.map(({ label, text }, index) => (
          <li key={index}>
            <strong>{label || 'The whole document'}</strong>: {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
