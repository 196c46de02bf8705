import { randomBytes } from 'node:crypto'
import { locales, sourceLocale } from '@carepath/schema'
import type { Node } from 'jsonc-parser'
import type { FlattenedField } from 'payload'
import { languageLabel } from '../../model/text/language-label.ts'
import { fieldsInside, hasRows, type FormValues } from '../../form/form-fields.ts'
import { fieldLabel } from '../../form/form-place.ts'
import { didYouMean } from './nearest-name.ts'
import { importedFields, isMany } from './import-sections.ts'
import { propertiesOf } from './parse-json.ts'
import { readValue, type ReadingContext } from './read-value.ts'

/** A place in a form that is read: its path, and what people call it. */
export interface ReadPlace {
  path: string
  label: string
}

/** Reads what stands for some fields. `others` are names that mean something else here. */
export function readFields(
  node: Node,
  fields: readonly FlattenedField[],
  { path, label }: ReadPlace,
  context: ReadingContext,
  others: readonly string[] = [],
): FormValues {
  const known = importedFields(fields)
  const form = withDefaults(known)
  for (const { name, key, value } of propertiesOf(node)) {
    if (others.includes(name)) continue
    const field = known.find((each) => each.name === name)
    if (!field) {
      context.fault(key, label, unknownName(name, fields, [...known.map((each) => each.name), ...others]))
      continue
    }
    const place = {
      path: path ? `${path}.${name}` : name,
      label: label ? `${label} › ${fieldLabel(field)}` : fieldLabel(field),
    }
    if (value.type === 'null') {
      if ('defaultValue' in field) continue
      context.places.set(place.path, value)
      form[name] = emptied(field, place.path, value, context)
      continue
    }
    context.places.set(place.path, value)
    form[name] = readField(field, value, place, context)
  }
  return form
}

/** What a field holds that a file empties with null, in every language. */
function emptied(field: FlattenedField, path: string, node: Node, context: ReadingContext): unknown {
  if (field.localized) return Object.fromEntries(locales.map((locale) => [locale, null]))
  if (hasRows(field) || isMany(field)) return []
  const inside = fieldsInside(field)
  if (!inside) return null
  return Object.fromEntries(
    importedFields(inside).map((each) => {
      context.places.set(`${path}.${each.name}`, node)
      return [each.name, emptied(each, `${path}.${each.name}`, node, context)]
    }),
  )
}

function unknownName(name: string, fields: readonly FlattenedField[], names: string[]): string {
  const field = fields.find((each) => each.name === name)
  if (field)
    return `“${name}” can’t be imported. ${field.type === 'upload' ? 'Upload pictures in the admin.' : 'It is filled in in the admin.'}`
  const near = didYouMean(name, names)
  return `There is no field “${name}” here.${near || ` There are: ${names.join(', ')}.`}`
}

/** What a form has before anything is typed. */
function withDefaults(fields: readonly FlattenedField[]): FormValues {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if ('defaultValue' in field && typeof field.defaultValue !== 'function') return [[field.name, field.defaultValue]]
      const inside = field.type === 'group' || field.type === 'tab' ? fieldsInside(field) : undefined
      return inside ? [[field.name, withDefaults(importedFields(inside))]] : []
    }),
  )
}

function readField(field: FlattenedField, node: Node, place: ReadPlace, context: ReadingContext): unknown {
  if (field.localized !== true) return readOne(field, node, place, context)
  if (node.type !== 'object') return { [sourceLocale]: readOne(field, node, place, context) }
  const byLanguage: FormValues = {}
  for (const { name, key, value } of propertiesOf(node)) {
    if (!(locales as readonly string[]).includes(name)) {
      const known = locales.map((locale) => `“${locale}” (${languageLabel(locale)})`).join(', ')
      context.fault(key, place.label, `“${name}” is no language of this site. Its languages are ${known}.`)
      continue
    }
    if (isEmpty(value)) continue
    context.places.set(`${place.path}@${name}`, value)
    const label = `${place.label} (${languageLabel(name)})`
    byLanguage[name] = readOne(field, value, { ...place, label }, context)
  }
  if (Object.keys(byLanguage).length > 0 && !Object.hasOwn(byLanguage, sourceLocale))
    context.fault(
      node,
      place.label,
      `This has no ${languageLabel(sourceLocale)} text. A document is written in ${languageLabel(sourceLocale)} first: add “${sourceLocale}”.`,
    )
  return byLanguage
}

/** An empty text or list in a language is none: the document isn't written in that language. */
const isEmpty = ({ type, value, children = [] }: Node): boolean =>
  type === 'null' || (type === 'string' && String(value).trim() === '') || (type === 'array' && children.length === 0)

function readOne(field: FlattenedField, node: Node, place: ReadPlace, context: ReadingContext): unknown {
  const inside = fieldsInside(field)
  if (hasRows(field)) return readRows(inside ?? [], node, place, context)
  if (!inside) return readValue(field, node, place.label, context)
  if (node.type === 'object') return readFields(node, inside, place, context)
  const names = importedFields(inside).map(({ name }) => name)
  context.fault(node, place.label, `This must be an object with ${listOf(names)}, but is ${jsonKind(node)}.`)
  return undefined
}

function readRows(fields: FlattenedField[], node: Node, place: ReadPlace, context: ReadingContext): unknown {
  if (node.type !== 'array') {
    context.fault(node, place.label, `This must be a list: [ … ], but is ${jsonKind(node)}.`)
    return undefined
  }
  return (node.children ?? []).map((row, index) => {
    const here = { path: `${place.path}.${index}`, label: `${place.label} ${index + 1}` }
    context.places.set(here.path, row)
    if (row.type === 'object') return { ...readFields(row, fields, here, context), id: newRowId() }
    const names = importedFields(fields).map(({ name }) => name)
    context.fault(row, here.label, `This must be an object with ${listOf(names)}, but is ${jsonKind(row)}.`)
    return { id: newRowId() }
  })
}

/** As both databases name rows. */
export const newRowId = (): string => randomBytes(12).toString('hex')

const listOf = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

/** What stands in a file, for people. */
function jsonKind({ type }: Node): string {
  return {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    null: 'null',
    property: 'a name',
  }[type]
}
