import { locales } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { fieldsInside, hasRows, type FormValues } from './form-fields.ts'

/** A form that nobody has filled in, in all languages: the values that its fields begin with. */
export function blankForm(fields: FlattenedField[]): FormValues {
  return Object.fromEntries(fields.map((field) => [field.name, blankValue(field)]))
}

function blankValue(field: FlattenedField): unknown {
  const inside = fieldsInside(field)
  const value = inside && !hasRows(field) ? blankForm(inside) : defaultOf(field)
  if (!field.localized || value === undefined) return value
  return Object.fromEntries(locales.map((locale) => [locale, value]))
}

/** The value a field begins with; undefined where it has none, or one that is computed. */
function defaultOf(field: FlattenedField): unknown {
  const value: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  return typeof value === 'function' ? undefined : value
}
