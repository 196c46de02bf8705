import type { FlattenedField } from 'payload'
import { writtenLabel } from '../wording/labels.ts'
import { fieldsInside, hasRows } from './form-fields.ts'

/** A field of the form, by its path and its label. */
export interface FormPlace {
  path: string
  label: string
}

/**
 * The form's field for a path of the published document. Published paths go deeper than forms do: `sources.0.id` is the
 * field `sources`, `conditions.2` is one line of the text `conditions`.
 */
export function findFormPlace(path: string, fields: FlattenedField[]): FormPlace {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return { path: name, label: name }
  const here = { path: name, label: fieldLabel(field) }
  const [index, ...deeper] = rest
  if (hasRows(field)) {
    const inside = fieldsInside(field)
    if (index === undefined) return here
    const row = { path: `${name}.${index}`, label: `${here.label} ${Number(index) + 1}` }
    return inside && deeper.length > 0 ? join(row, findFormPlace(deeper.join('.'), inside)) : row
  }
  const inside = fieldsInside(field)
  return inside && rest.length > 0 ? join(here, findFormPlace(rest.join('.'), inside)) : here
}

function join(outer: FormPlace, inner: FormPlace): FormPlace {
  return { path: `${outer.path}.${inner.path}`, label: `${outer.label} › ${inner.label}` }
}

/** The label of a field; its name where it has none. */
export function fieldLabel(field: FlattenedField): string {
  return ('label' in field ? writtenLabel(field.label) : undefined) ?? field.name
}
