import type { ClientField } from 'payload'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** A field by its name, among some fields and those that stand in a row, a tab or under a heading with them. */
export function findField(fields: readonly ClientField[], name: string): ClientField | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) return field
    const inside = field.type === 'row' || field.type === 'collapsible' || field.type === 'tabs' ? fieldsOf(field) : []
    const found = findField(inside, name)
    if (found) return found
  }
  return undefined
}

/** The fields inside a field. */
export function fieldsOf(field: ClientField): readonly ClientField[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab): ClientField[] => tab.fields)
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.fields)
  return 'fields' in field ? field.fields : []
}

/** Where a field is, in the form's words: `Steps 3 › Text` for `steps.2.text`. */
export function labelOfPath(path: string, fields: readonly ClientField[]): string {
  const labels: string[] = []
  let inside = fields
  for (const name of path.split('.')) {
    if (/^\d+$/u.test(name)) {
      labels.push(`${labels.pop() ?? translate('Row')} ${Number(name) + 1}`)
      continue
    }
    const field = findField(inside, name)
    const label = field && 'label' in field ? shownLabel(field.label) : undefined
    if (label !== undefined) labels.push(label)
    inside = field ? fieldsOf(field) : []
  }
  return labels.length > 0 ? labels.join(' › ') : translate('A part of the form')
}
