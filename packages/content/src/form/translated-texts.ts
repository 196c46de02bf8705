import type { FlattenedField } from 'payload'
import { isLocalised } from '../model/localised.ts'
import { fieldsInside, hasRows, isFormValues, systemFields, type FormValues } from './form-fields.ts'
import { fieldLabel } from './form-place.ts'

/** A text of a form in all its languages. */
export interface TranslatedText {
  field: FlattenedField
  /** Path of the form's field, rows by their places. */
  path: string
  /** The same with the ids of rows, which stay the same when rows move. */
  key: string
  /** The labels of the form: “Steps 2 › Title”. */
  label: string
  values: Partial<Record<string, unknown>>
}

const textTypes = new Set<string>(['text', 'textarea', 'richText'])

/** The texts of a form that are written in each language, in the order of the form. */
export function findTranslatedTexts(form: FormValues, fields: readonly FlattenedField[]): TranslatedText[] {
  return textsIn(form, fields, { path: '', key: '', labels: [] })
}

interface Place {
  path: string
  key: string
  labels: string[]
}

function textsIn(form: FormValues, fields: readonly FlattenedField[], around: Place): TranslatedText[] {
  return fields.flatMap((field): TranslatedText[] => {
    if (systemFields.has(field.name) || ('virtual' in field && field.virtual)) return []
    const value = form[field.name]
    const here = {
      path: around.path + field.name,
      key: around.key + field.name,
      labels: [...around.labels, fieldLabel(field)],
    }
    if (field.localized) {
      // A list or a group of one language has no counterpart in another one.
      if (!textTypes.has(field.type) || !isLocalised(value)) return []
      return [{ field, path: here.path, key: here.key, label: here.labels.join(' › '), values: value }]
    }
    if (hasRows(field))
      return rowsOf(value).flatMap((row, index) => textsIn(row, inside(field, row), inRow(here, row, index)))
    return isFormValues(value) ? textsIn(value, inside(field), inGroup(here)) : []
  })
}

const inside = (field: FlattenedField, row?: FormValues): FlattenedField[] => fieldsInside(field, row) ?? []

const rowsOf = (value: unknown): FormValues[] => (Array.isArray(value) ? value.filter(isFormValues) : [])

const inGroup = ({ path, key, labels }: Place): Place => ({ path: `${path}.`, key: `${key}.`, labels })

function inRow({ path, key, labels }: Place, row: FormValues, index: number): Place {
  const id = typeof row.id === 'string' ? row.id : String(index)
  const named = labels.with(-1, `${labels.at(-1) ?? ''} ${index + 1}`)
  return { path: `${path}.${index}.`, key: `${key}.${id}.`, labels: named }
}
