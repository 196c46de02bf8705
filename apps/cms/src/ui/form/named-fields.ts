import type { ClientField } from 'payload'
import { shownLabel } from '@carepath/content/wording/labels.ts'

/** A field at the first level of a form. */
interface NamedField {
  path: string
  label: string
}

/** The fields at the first level of a form that have a label, in the form's order. */
export function namedFields(fields: readonly ClientField[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return namedFields(field.fields)
    const label = field.type !== 'ui' && 'label' in field ? shownLabel(field.label) : undefined
    return 'name' in field && label !== undefined && !field.admin?.hidden ? [{ path: field.name, label }] : []
  })
}
