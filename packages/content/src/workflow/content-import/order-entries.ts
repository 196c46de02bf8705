import type { PayloadRequest } from 'payload'
import { kindOf } from '../../candidate/document-name.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { fieldsInside, isFormValues } from '../../form/form-fields.ts'
import type { FlattenedField } from 'payload'
import type { ReadEntry } from './entry.ts'
import type { Faults } from './import-fault.ts'
import { importedFields } from './import-sections.ts'

/** The entries in an order in which each comes after those that its fields refer to: a database keeps no other. */
export function orderEntries(req: PayloadRequest, entries: readonly ReadEntry[], faults: Faults): ReadEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const ordered = new Set<ReadEntry>()
  const open: ReadEntry[] = []
  const visit = (entry: ReadEntry): void => {
    if (ordered.has(entry)) return
    if (open.includes(entry)) {
      const circle = open.slice(open.indexOf(entry)).map(({ title }) => `“${title}”`)
      const message = `These refer to one another in a circle: ${circle.join(', ')}. Leave one of the references out, and add it in the admin.`
      faults.add(entry.source, entry.node, `${kindOf(entry.type)} “${entry.title}”`, message)
      return
    }
    open.push(entry)
    for (const id of referredIds(importedFields(formFields(req.payload, entry.type)), entry.form)) {
      const target = byId.get(id)
      if (target) visit(target)
    }
    open.pop()
    ordered.add(entry)
  }
  for (const entry of entries) visit(entry)
  return [...ordered]
}

function referredIds(fields: readonly FlattenedField[], values: unknown): string[] {
  if (!isFormValues(values)) return []
  return fields.flatMap((field) => {
    const value = values[field.name]
    const inside = fieldsInside(field)
    if (inside) return (Array.isArray(value) ? value : [value]).flatMap((each) => referredIds(inside, each))
    if (field.type !== 'relationship') return []
    return (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string')
  })
}
