import type { CheckboxField } from 'payload'
import type { FieldOptions } from '../validation/field-options.ts'

/** Yes or no; no by default. */
export function flag({
  name,
  label,
  description,
  defaultValue = false,
}: FieldOptions & { defaultValue?: boolean }): CheckboxField {
  return { name, type: 'checkbox', label, defaultValue, admin: { description } }
}
