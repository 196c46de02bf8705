import type { ClientField } from 'payload'
import { fieldsOf, findField } from '../form/find-field.ts'
import { isGroup, isRows, type FormValues } from './same-value.ts'
import { shownLabel } from '@carepath/content/wording/labels.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** Where a clash is, in the form's words, e.g. `Steps › 2. The infusion › Text`. */
export function labelClash(path: readonly string[], fields: readonly ClientField[], values: FormValues): string {
  const labels: string[] = []
  let inside: readonly ClientField[] = fields
  let value: unknown = values
  for (const name of path) {
    if (name.startsWith('#')) {
      const rows = isRows(value) ? value : []
      const place = rows.findIndex(({ id }) => `#${id}` === name)
      value = rows[place]
      labels.push(`${place + 1}. ${nameOfRow(value)}`.trim())
      continue
    }
    const field = findField(inside, name)
    const label = field && 'label' in field ? shownLabel(field.label) : undefined
    if (label !== undefined) labels.push(label)
    inside = field ? fieldsOf(field) : []
    value = isGroup(value) ? value[name] : undefined
  }
  return labels.length > 0 ? labels.join(' › ') : translate('A part of the form')
}

/** The first words of a row. */
function nameOfRow(row: unknown): string {
  if (!isGroup(row)) return ''
  const words = Object.entries(row).find(
    ([name, value]) => typeof value === 'string' && value !== '' && name !== 'id' && name !== 'blockType',
  )?.[1]
  return typeof words === 'string' ? words.slice(0, 40) : ''
}
