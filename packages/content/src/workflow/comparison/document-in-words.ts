import type { FlattenedField } from 'payload'
import { plainDay } from '../../model/plain-day.ts'
import { fieldsInside, isFormValues, type FormValues } from '../../form/form-fields.ts'
import { labelOf } from '../../form/form-path.ts'
import { clinicalInReview, isClinicalField } from '../../form/clinical-fields.ts'
import { choiceInWords, rowName } from './field-in-words.ts'
import { fileOf, htmlInWords, type TitleOf } from './html-in-words.ts'
import type { Paragraph, Part } from './part.ts'

interface Reading {
  titleOf: TitleOf
}

/** What a clinician signs, in the words of the form: every clinical field of a published document, in the form's order. */
export function documentInWords(document: FormValues, fields: FlattenedField[], reading: Reading): Part[] {
  return fields
    .filter(({ name }) => isClinicalField(name))
    .flatMap((field) => {
      if (field.name !== 'review') return partOf(field, document, '', reading)
      const inside = (fieldsInside(field) ?? []).filter(({ name }) => clinicalInReview.has(name))
      return partsOf(isFormValues(document.review) ? document.review : {}, inside, 'review.', reading)
    })
}

function partsOf(values: FormValues, fields: FlattenedField[], prefix: string, reading: Reading): Part[] {
  return fields.flatMap((field) => partOf(field, values, prefix, reading))
}

function partOf(field: FlattenedField, values: FormValues, prefix: string, reading: Reading): Part[] {
  const value = values[field.name]
  // What is worked out from other fields says nothing new.
  if (isNothing(value) || ('virtual' in field && field.virtual)) return []
  const path = prefix + field.name
  const base = { key: field.name, path, label: labelOf(field), paragraphs: [], parts: [] }
  const inside = fieldsInside(field)
  if (field.type === 'array') return [{ ...base, parts: rowsOf(value, field, path, reading) }]
  if (inside) {
    const parts = isFormValues(value) ? partsOf(value, inside, `${path}.`, reading) : []
    return parts.length > 0 ? [{ ...base, parts }] : []
  }
  return [{ ...base, paragraphs: inWords(field, value, reading) }]
}

function rowsOf(value: unknown, field: FlattenedField, path: string, reading: Reading): Part[] {
  return (Array.isArray(value) ? value.filter(isFormValues) : []).map((row, index) => ({
    ...(typeof row.id === 'string' ? { key: row.id } : {}),
    path: `${path}.${index}`,
    label: rowName(field, row, index),
    paragraphs: [],
    parts: partsOf(row, fieldsInside(field, row) ?? [], `${path}.${index}.`, reading),
  }))
}

function inWords(field: FlattenedField, value: unknown, { titleOf }: Reading): Paragraph[] {
  if (Array.isArray(value))
    return value.map((entry: unknown) => ({ kind: 'item', text: valueInWords(field, entry, titleOf) }))
  if (isFormValues(value) && typeof value.html === 'string') return htmlInWords(value.html, titleOf)
  return [{ kind: 'text', text: valueInWords(field, value, titleOf) }]
}

function valueInWords(field: FlattenedField, value: unknown, titleOf: TitleOf): string {
  if (isFormValues(value)) {
    if (typeof value.src === 'string') return `${fileOf(value.src)}: ${String(value.alt)}`
    return titleOf(String(value.type), String(value.id))
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  const text = String(value)
  if (field.type === 'select') return choiceInWords(field, text)
  return field.type === 'date' ? plainDay(text) : text
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
