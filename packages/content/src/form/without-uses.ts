import type { FlattenedField } from 'payload'
import { isLocalised } from '../model/localised.ts'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'
import type { Use } from './find-uses.ts'

/**
 * A form without its references to what is gone, which a database may refuse to store. Links inside formatted text stay: they
 * are text to the database, and the form says that they lead nowhere.
 */
export function withoutUses(
  form: FormValues,
  fields: readonly FlattenedField[],
  isGone: (use: Use) => boolean,
): FormValues {
  const changed = fields.flatMap((field) => {
    if (!(field.name in form)) return []
    const value = form[field.name]
    const clean = (each: unknown) => withoutIn(field, each, isGone)
    return [
      [
        field.name,
        isLocalised(value)
          ? Object.fromEntries(Object.entries(value).map(([locale, each]) => [locale, clean(each)]))
          : clean(value),
      ] as const,
    ]
  })
  return { ...form, ...Object.fromEntries(changed) }
}

function withoutIn(field: FlattenedField, value: unknown, isGone: (use: Use) => boolean): unknown {
  if (field.type === 'upload' || field.type === 'relationship') {
    const isKept = (each: unknown) => {
      const use = toUse(each, field.relationTo)
      return !use || !isGone(use)
    }
    if (Array.isArray(value)) return value.filter(isKept)
    return isKept(value) ? value : null
  }
  const inRow = (row: unknown) => {
    const inside = fieldsInside(field, row)
    return inside && isFormValues(row) ? withoutUses(row, inside, isGone) : row
  }
  return hasRows(field) && Array.isArray(value) ? value.map(inRow) : inRow(value)
}

function toUse(value: unknown, relationTo: unknown): Use | undefined {
  if (typeof value === 'string' && typeof relationTo === 'string') return { collection: relationTo, id: value }
  if (!isFormValues(value)) return undefined
  return toUse(value.value ?? value.id, value.relationTo ?? relationTo)
}
