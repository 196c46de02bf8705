import type { Field } from 'payload'
import { copiedTitle } from './copied-values.ts'

/** The fields of a form, with a name of its own for each copy. A field that has its own rule for copies keeps it. */
export function withCopiedTitle(fields: Field[], name: string): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ('name' in tab ? tab : inside(tab, name))) }
    if ((field.type === 'row' || field.type === 'collapsible') && !('name' in field)) return inside(field, name)
    if (!('name' in field) || field.name !== name) return field
    if ((field.type !== 'text' && field.type !== 'textarea') || field.hooks?.beforeDuplicate) return field
    return { ...field, hooks: { ...field.hooks, beforeDuplicate: [copiedTitle({ maxLength: field.maxLength })] } }
  })
}

const inside = <Parent extends { fields: Field[] }>(parent: Parent, name: string): Parent => ({
  ...parent,
  fields: withCopiedTitle(parent.fields, name),
})
