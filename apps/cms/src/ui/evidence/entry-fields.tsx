'use client'
import { FieldLabel, useField, useFormFields } from '@payloadcms/ui'
import type { DateFieldClientComponent, StaticLabel, TextFieldClientComponent } from 'payload'
import type { ReactNode } from 'react'
import { actorInWords, summaryInWords } from '@carepath/content/evidence/summary-in-words.ts'
import { formatTime } from '../format/format-time.ts'
import { useTitle } from '../form/use-title.ts'
import './entry-fields.css'

/** What happened, on the page of an entry of the audit log, and as the title of that page. */
export const SummaryField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | undefined>({ path })
  const action = useFormFields(([fields]) => fields.action?.value as string | undefined)
  const words = summaryInWords({ summary: value ?? '', action })
  useTitle(words)
  return <Words label={field.label}>{words}</Words>
}

/** When it happened, on the clinic’s clock, as in the list. */
export const MomentField: DateFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | undefined>({ path })
  return <Words label={field.label}>{value ? formatTime(value) : ''}</Words>
}

/** Who did it, on the page of an entry of the audit log. */
export const ActorField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | undefined>({ path })
  return <Words label={field.label}>{actorInWords(value ?? '')}</Words>
}

/** Nobody can change an entry: there is nothing to type in. */
function Words({ label, children }: { label: StaticLabel | undefined; children: ReactNode }) {
  return (
    <div className="field-type entry-field">
      {label !== undefined && <FieldLabel label={label} />}
      <p>{children}</p>
    </div>
  )
}
