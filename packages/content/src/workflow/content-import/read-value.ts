import type { Node } from 'jsonc-parser'
import type { FlattenedField } from 'payload'
import { cleanLine, cleanText } from '../../input/clean-text.ts'
import { isDate } from '../../input/clean-value.ts'
import { typeOfCollection, type CollectionDocumentType } from '../../model/collection-names.ts'
import { didYouMean } from './nearest-name.ts'
import { choicesOf, isLines, isMany } from './import-sections.ts'

/** Notes what is wrong with a value, in place of which nothing is read. */
export type Refuse = (message: string) => unknown

/** What reading needs beside the file. */
export interface ReadingContext {
  /** Notes what is wrong with a value. */
  fault: (node: Node, label: string, message: string) => void
  /** The place of each value, by its path in the form. */
  places: Map<string, Node>
  /** The id of the document that a file speaks of, or what is wrong with the reference. */
  find: (type: CollectionDocumentType, reference: string) => { id: string } | { message: string }
  /** Turns Markdown into formatted text; what it can't be is said to `refuse`. */
  toRichText: (markdown: string, refuse: Refuse) => unknown
}

/** Reads the value of a field without fields inside, in one language. */
export function readValue(field: FlattenedField, node: Node, label: string, context: ReadingContext): unknown {
  if (isMany(field)) return readMany(field, node, label, context)
  if (isLines(field)) return readLines(node, label, context)
  return readSingle(field, node, label, context)
}

function readMany(field: FlattenedField, node: Node, label: string, context: ReadingContext): unknown {
  if (node.type !== 'array') {
    context.fault(
      node,
      label,
      `This must be a list: [ … ]${node.type === 'string' ? `. Write ["${String(node.value)}"].` : '.'}`,
    )
    return undefined
  }
  const values = (node.children ?? []).map((each) => ({ each, value: readSingle(field, each, label, context) }))
  for (const [at, { each, value }] of values.entries())
    if (value !== undefined && values.findIndex((other) => other.value === value) < at)
      context.fault(each, label, `“${String(each.value)}” stands in this list twice. Keep one of them.`)
  return values.flatMap(({ value }) => (value === undefined ? [] : [value]))
}

function readLines(node: Node, label: string, context: ReadingContext): unknown {
  const entries = node.type === 'array' ? (node.children ?? []) : [node]
  if (node.type !== 'array') context.fault(node, label, 'This must be a list of texts: [ "…", "…" ].')
  const lines = entries.map((each) => {
    if (each.type !== 'string') context.fault(each, label, 'Each entry of this list must be a text.')
    const text = cleanLine(String(each.value)).trim()
    if (text.includes('\n')) context.fault(each, label, 'An entry is one line. Make two entries of it.')
    else if (text === '') context.fault(each, label, 'This entry is empty. Leave it out.')
    return text
  })
  return lines.join('\n')
}

function readSingle(field: FlattenedField, node: Node, label: string, context: ReadingContext): unknown {
  const refuse: Refuse = (message) => {
    context.fault(node, label, message)
    return undefined
  }
  switch (field.type) {
    case 'number':
      if (node.type === 'number' && Number.isFinite(node.value)) return node.value as number
      return refuse(
        `This must be a number${node.type === 'string' ? ', without quotation marks or a unit' : ''}: e.g. 37.5.`,
      )
    case 'checkbox':
      return node.type === 'boolean'
        ? (node.value as boolean)
        : refuse('This must be true or false, without quotation marks.')
    case 'date':
      if (node.type === 'string' && isDate(node.value) && String(node.value).length === 10)
        return `${String(node.value)}T12:00:00.000Z`
      return refuse('This must be a day of the calendar, written "2026-01-31".')
    case 'select':
      return readChoice(field, node, refuse)
    case 'relationship':
      return readReference(field, node, context, refuse)
    default:
      return readText(field, node, context, refuse)
  }
}

function readChoice(field: FlattenedField, node: Node, refuse: Refuse): unknown {
  const choices = choicesOf(field)
  const written = String(node.value)
  if (node.type === 'string' && choices.some(({ value }) => value === written)) return written
  const byLabel = choices.find(({ label }) => label.toLowerCase() === written.trim().toLowerCase())
  const values = choices.map(({ value }) => value)
  const hint = byLabel ? ` Write “${byLabel.value}”.` : node.type === 'string' ? didYouMean(written, values) : ''
  const list = choices.map(({ value, label }) => `“${value}” (${label})`).join(', ')
  return refuse(
    `${node.type === 'string' ? `“${written}” is none of the answers.` : 'This must be one of the answers.'}${hint} The answers are: ${list}.`,
  )
}

function readReference(field: FlattenedField, node: Node, { find }: ReadingContext, refuse: Refuse): unknown {
  const type =
    'relationTo' in field && typeof field.relationTo === 'string' ? typeOfCollection(field.relationTo) : undefined
  if (!type) return refuse('This can’t be imported. It is filled in in the admin.')
  if (node.type !== 'string')
    return refuse(
      'This must be a text: the key of an entry of this file, or the address or name of a document that is there already.',
    )
  const found = find(type, cleanLine(String(node.value)).trim())
  return 'id' in found ? found.id : refuse(found.message)
}

function readText(field: FlattenedField, node: Node, { toRichText }: ReadingContext, refuse: Refuse): unknown {
  if (node.type !== 'string') return refuse('This must be a text, in double quotation marks.')
  const text = String(node.value)
  if (field.type === 'richText') return toRichText(cleanText(text).trim(), refuse)
  return (field.type === 'text' ? cleanLine(text) : cleanText(text)).trim()
}
