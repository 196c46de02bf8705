import type { Locale } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { isLocalised } from '../model/localised.ts'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'

/**
 * What would be saved: the document in all languages, with one language's form laid over it.
 * A hook sees the form in the language of the request only, but what goes live is the document in every language.
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
  // A localised group or list holds nothing localised in turn: it is a language's own from top to bottom.
  if (field.localized) return { ...(isLocalised(stored) ? stored : {}), [locale]: value }
  if (hasRows(field)) return rowsInAllLocales(field, value, stored, locale)
  const inside = fieldsInside(field)
  if (!inside || !isFormValues(value)) return value
  return mergeIntoAllLocales(value, isFormValues(stored) ? stored : {}, { fields: inside, locale })
}

/** Rows are known by their ids, so that reordering them keeps each with its translation. */
function rowsInAllLocales(field: FlattenedField, value: unknown, stored: unknown, locale: Locale): unknown {
  if (!Array.isArray(value)) return value
  const storedRows = (Array.isArray(stored) ? stored : []).filter(isFormValues)
  return value.map((row: unknown) => {
    const fields = fieldsInside(field, row)
    if (!fields || !isFormValues(row)) return row
    return mergeIntoAllLocales(row, storedRows.find(({ id }) => id === row.id) ?? {}, { fields, locale })
  })
}
