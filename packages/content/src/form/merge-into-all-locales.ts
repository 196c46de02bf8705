import type { Locale } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { isLocalised } from '../model/localised.ts'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'

/**
 * The document in all languages as it would be saved, with one language's form laid over the stored values.
 * A hook sees the form in the request's language only, but the document goes live in every language.
 */
export function mergeIntoAllLocales(
  form: FormValues,
  stored: FormValues,
  { fields, locale }: { fields: FlattenedField[]; locale: Locale },
): FormValues {
  const merged: FormValues = { ...form }
  for (const field of fields) {
    if (!(field.name in form)) continue
    merged[field.name] = fieldInAllLocales(field, form[field.name], stored[field.name], locale)
  }
  return merged
}

function fieldInAllLocales(field: FlattenedField, value: unknown, stored: unknown, locale: Locale): unknown {
  // A localised group or list contains no localised fields: all of it belongs to one language.
  if (field.localized) return { ...(isLocalised(stored) ? stored : {}), [locale]: value }
  if (hasRows(field)) return rowsInAllLocales(field, value, stored, locale)
  const inside = fieldsInside(field)
  if (!inside || !isFormValues(value)) return value
  return mergeIntoAllLocales(ofFields(value, inside), isFormValues(stored) ? stored : {}, { fields: inside, locale })
}

/** What the database will keep of a group or a row: a request may name what there is no field for. */
function ofFields(form: FormValues, fields: readonly FlattenedField[]): FormValues {
  const names = new Set(['id', 'blockType', ...fields.map(({ name }) => name)])
  return Object.fromEntries(Object.entries(form).filter(([name]) => names.has(name)))
}

/** Rows are matched by their ids, so that each keeps its translation when they are reordered. */
function rowsInAllLocales(field: FlattenedField, value: unknown, stored: unknown, locale: Locale): unknown {
  if (!Array.isArray(value)) return value
  const storedRows = (Array.isArray(stored) ? stored : []).filter(isFormValues)
  return value.map((row: unknown) => {
    const fields = fieldsInside(field, row)
    if (!fields || !isFormValues(row)) return row
    const former = storedRows.find(({ id }) => id === row.id) ?? {}
    return mergeIntoAllLocales(ofFields(row, fields), former, { fields, locale })
  })
}
