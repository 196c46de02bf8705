import type { FlattenedField } from 'payload'
import { fieldsInside, isFormValues, type FormValues } from '../../form/form-fields.ts'
import { fieldLabel } from '../../form/form-place.ts'
import { lexicalRoot } from '../../mapping/rich-text/lexical-node.ts'
import { lexicalLines } from '../../mapping/rich-text/plain-text.ts'
import { writtenLanguage } from '../../wording/current-language.ts'
import { dayInWords } from '../../wording/names.ts'
import { translateMessage } from '../../wording/translate-message.ts'
import { formatChoice, formatRowName } from './field-labels.ts'
import { fileName, htmlToParagraphs, type FindTitle } from './html-paragraphs.ts'
import type { Paragraph, Part } from './part.ts'

/** Who reads a document: where the titles of others are found, and the language that choices and days are said in. */
interface Reader {
  findTitle: FindTitle
  language: string
}

/**
 * Fields of a published document, or of a stored form in one language, with the labels of the form and in its order. Choices and
 * days are in English, for what is stored and compared later, or in the `language` of whoever reads them on a screen.
 */
export function toDocumentParts(
  document: FormValues,
  fields: FlattenedField[],
  findTitle: FindTitle,
  language: string = writtenLanguage,
): Part[] {
  return toParts(document, fields, '', { findTitle, language })
}

function toParts(values: FormValues, fields: FlattenedField[], prefix: string, reader: Reader): Part[] {
  return fields.flatMap((field) => fieldToParts(field, values, prefix, reader))
}

function fieldToParts(field: FlattenedField, values: FormValues, prefix: string, reader: Reader): Part[] {
  const value = values[field.name]
  // A field that is computed from others says nothing new.
  if (isEmpty(value) || ('virtual' in field && field.virtual)) return []
  const path = prefix + field.name
  const base = { key: field.name, path, label: fieldLabel(field), paragraphs: [], parts: [] }
  const inside = fieldsInside(field)
  if (field.type === 'array') return [{ ...base, parts: rowsToParts(value, field, path, reader) }]
  if (inside) {
    const parts = isFormValues(value) ? toParts(value, inside, `${path}.`, reader) : []
    return parts.length > 0 ? [{ ...base, parts }] : []
  }
  return [{ ...base, paragraphs: toParagraphs(field, value, reader) }]
}

function rowsToParts(value: unknown, field: FlattenedField, path: string, reader: Reader): Part[] {
  return (Array.isArray(value) ? value.filter(isFormValues) : []).map((row, index) => ({
    ...(typeof row.id === 'string' ? { key: row.id } : {}),
    path: `${path}.${index}`,
    label: formatRowName(field, row, index, reader.findTitle),
    paragraphs: [],
    parts: toParts(row, fieldsInside(field, row) ?? [], `${path}.${index}.`, reader),
  }))
}

function toParagraphs(field: FlattenedField, value: unknown, reader: Reader): Paragraph[] {
  if (Array.isArray(value))
    return value.map((entry: unknown) => ({ kind: 'item', text: formatValue(field, entry, reader) }))
  if (isFormValues(value) && typeof value.html === 'string') return htmlToParagraphs(value.html, reader.findTitle)
  const root = lexicalRoot(value)
  if (root) return lexicalLines(root).map((text) => ({ kind: 'text', text }))
  return [{ kind: 'text', text: formatValue(field, value, reader) }]
}

function formatValue(field: FlattenedField, value: unknown, { findTitle, language }: Reader): string {
  if (isFormValues(value)) {
    if (typeof value.src === 'string') return `${fileName(value.src)}: ${String(value.alt)}`
    // A stored form names the collection of a document, where the field allows several.
    if (typeof value.relationTo === 'string') return findTitle(value.relationTo, String(value.value))
    return typeof value.type === 'string' ? findTitle(value.type, String(value.id)) : JSON.stringify(value)
  }
  if (field.type === 'relationship' || field.type === 'upload')
    return findTitle(String(field.relationTo), String(value))
  if (typeof value === 'boolean') return translateMessage(value ? 'Yes' : 'No', language)
  if (typeof value === 'number') return String(value)
  const text = String(value)
  if (field.type === 'select') return formatChoice(field, text, language)
  return field.type === 'date' ? dayInWords(text, language) : text
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}
