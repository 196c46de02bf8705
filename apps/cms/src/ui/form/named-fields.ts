import type { ClientField } from 'payload'

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
    const isNamed = field.type !== 'ui' && 'name' in field && 'label' in field && typeof field.label === 'string'
    return isNamed && !field.admin?.hidden ? [{ path: field.name, label: field.label as string }] : []
  })
}
