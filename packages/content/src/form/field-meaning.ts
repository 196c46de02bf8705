import type { FlattenedField } from 'payload'
import { isFormValues } from './form-fields.ts'

/** What a stored value of a field means, as a text: two values mean the same exactly where their texts are the same. */
export function fieldMeaning(field: FlattenedField, value: unknown): string {
  return JSON.stringify(meaning(field.type, value))
}

function meaning(type: FlattenedField['type'], value: unknown): unknown {
  if (value === undefined || value === null || value === '') return type === 'checkbox' ? false : null
  // Fields with many values.
  if (Array.isArray(value) && type !== 'json' && type !== 'point')
    return value.length > 0 ? value.map((each) => meaning(type, each)) : null
  switch (type) {
    case 'relationship':
    case 'upload':
      return reference(value)
    case 'date':
      return instant(value)
    case 'richText':
      return richText(value)
    default:
      return sorted(value)
  }
}

/** The id of a document that may be loaded, after the name of its collection where the field has several. */
function reference(value: unknown): unknown {
  if (!isFormValues(value)) return value
  if ('relationTo' in value) return [value.relationTo, reference(value.value)]
  return value.id ?? sorted(value)
}

function instant(value: unknown): unknown {
  const date = value instanceof Date ? value : typeof value === 'string' ? new Date(value) : undefined
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : value
}

/** What the editor adds to a node by itself when a form is opened, and what no reader sees. */
const bookkeeping = new Set(['version', 'direction', 'textFormat', 'textStyle', 'detail', 'mode'])

/** The tree of the editor. Only what is known to mean nothing is left out. */
function richText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(richText)
  if (!isFormValues(value)) return value
  const isLink = value.type === 'link' || value.type === 'autolink'
  const entries = Object.entries(value)
    .filter(([name, inner]) => !(bookkeeping.has(name) || isNothing(inner) || (isLink && name === 'id')))
    .map(([name, inner]) => [name, isDocument(value, name) ? reference(inner) : richText(inner)] as const)
  return Object.fromEntries(entries.sort(byName))
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '' || value === 0

/** True where a property of a node, or of a link's fields, holds a document. */
function isDocument(node: Record<string, unknown>, name: string): boolean {
  return name === 'value' && 'relationTo' in node
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isFormValues(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, sorted(inner)] as const)
      .sort(byName),
  )
}

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) => (one < other ? -1 : 1)
