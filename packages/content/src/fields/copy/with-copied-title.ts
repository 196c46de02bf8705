import type { Field } from 'payload'
import { copiedTitle } from './copied-values.ts'

/**
 * The fields of a form, with a name of its own for each copy. A field that has its own rule for copies keeps it. Lists are
 * sorted by the name, and a copy looks for a free one, so it has an index.
 */
export function withCopiedTitle(fields: Field[], name: string): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ('name' in tab ? tab : inside(tab, name))) }
    if ((field.type === 'row' || field.type === 'collapsible') && !('name' in field)) return inside(field, name)
    if (!('name' in field) || field.name !== name) return field
    if ((field.type !== 'text' && field.type !== 'textarea') || field.hooks?.beforeDuplicate) return field
    const beforeDuplicate = [copiedTitle({ maxLength: field.maxLength })]
    return { ...field, index: true, hooks: { ...field.hooks, beforeDuplicate } }
  })
}

const inside = <Parent extends { fields: Field[] }>(parent: Parent, name: string): Parent => ({
  ...parent,
  fields: withCopiedTitle(parent.fields, name),
})
