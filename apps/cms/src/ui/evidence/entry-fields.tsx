'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import type { DateFieldClientComponent, TextFieldClientComponent } from 'payload'
import { actorInWords, summaryInWords } from '@carepath/content/evidence/summary-in-words.ts'
import { FieldWords } from '../format/field-words.tsx'
import { formatTime } from '../format/format-time.ts'
import { useTitle } from '../form/use-title.ts'

/** What happened, on the page of an entry of the audit log, and as the title of that page. */
export const SummaryField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | undefined>({ path })
  const action = useFormFields(([fields]) => fields.action?.value as string | undefined)
  const words = summaryInWords({ summary: value ?? '', action })
  useTitle(words)
  return <FieldWords label={field.label}>{words}</FieldWords>
}

/** When it happened, on the clinic’s clock, as in the list. */
export const MomentField: DateFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | undefined>({ path })
  return <FieldWords label={field.label}>{value ? formatTime(value) : ''}</FieldWords>
}

/** Who did it, on the page of an entry of the audit log. */
export const ActorField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string | undefined>({ path })
  return <FieldWords label={field.label}>{actorInWords(value ?? '')}</FieldWords>
}
