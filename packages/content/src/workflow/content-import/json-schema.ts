import { limits, locales, sourceLocale } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { fieldsInside, hasRows } from '../../form/form-fields.ts'
import { fieldLabel } from '../../form/form-place.ts'
import { typeOfCollection } from '../../model/collection-names.ts'
import {
  choicesOf,
  importedFields,
  isLines,
  isMany,
  sectionNames,
  sections,
  type ImportedType,
} from './import-sections.ts'

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>

/** What the schema needs of a type: its fields, its name in the admin, and what its list is for. */
export interface DescribedType {
  fields: readonly FlattenedField[]
  label: string
  description: string
  hasAddress: boolean
}

/** Parts that several forms have, each written once. */
class Definitions {
  readonly schemas: Record<string, JsonSchema> = {}

  /** A reference to a part; parts with one name and other contents are numbered. */
  refer(name: string, schema: JsonSchema): JsonSchema {
    for (let number = 1; ; number += 1) {
      const numbered = number === 1 ? name : `${name}-${number}`
      this.schemas[numbered] ??= schema
      if (JSON.stringify(this.schemas[numbered]) === JSON.stringify(schema)) return { $ref: `#/$defs/${numbered}` }
    }
  }
}

/** The JSON Schema of a file to import, made from the forms: an editor of JSON offers its names and says what they mean. */
export function importSchema(describe: (type: ImportedType) => DescribedType): JsonSchema {
  const parts = new Definitions()
  const lists = sectionNames.map((name) => {
    const { description } = describe(sections[name])
    return [name, { description, type: 'array', items: { $ref: `#/$defs/${sections[name]}` } }]
  })
  const entries = sectionNames.map((name) => [sections[name], entrySchema(describe(sections[name]), parts)])
  const review = describe('treatment').fields.find(({ name }) => name === 'review')
  const shared = {
    description:
      'What is the same in the review of all documents of this file. A document’s own review goes before it.',
    ...objectSchema((review && fieldsInside(review)) ?? [], parts, { isPartial: true }),
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Documents to import into Carepath',
    description:
      'A treatment with all that belongs to it, as npm run -s content:import reads it. Every document becomes a draft. How to write one: docs/how-to/add-a-treatment.md',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, review: shared, ...Object.fromEntries(lists) },
    $defs: { ...Object.fromEntries(entries), ...parts.schemas },
  }
}

function entrySchema({ fields, label, hasAddress }: DescribedType, parts: Definitions): JsonSchema {
  const own = fields.filter(({ name }) => name !== 'slug')
  const schema = objectSchema(own, parts, { isPartial: false })
  const name = hasAddress ? 'slug' : 'key'
  const description = hasAddress
    ? 'The last part of its address, and the name by which others refer to it.'
    : 'The name by which this file refers to it. It is not stored.'
  const { required = [], properties, ...rest } = schema as { required?: string[]; properties: object }
  const key = { description, ...parts.refer('key', { type: 'string', pattern: slugPattern, maxLength: limits.slug }) }
  return { title: label, ...rest, required: [name, ...required], properties: { [name]: key, ...properties } }
}

/** Lower-case letters, digits and hyphens. */
const slugPattern = '^[a-z0-9]+(-[a-z0-9]+)*$'

function objectSchema(
  fields: readonly FlattenedField[],
  parts: Definitions,
  { isPartial }: { isPartial: boolean },
): JsonSchema {
  const known = importedFields(fields)
  const required = isPartial ? [] : known.filter(isRequired).map(({ name }) => name)
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(known.map((field) => [field.name, fieldSchema(field, parts)])),
  }
}

/** A field that publishing needs whatever else is filled in. */
function isRequired(field: FlattenedField): boolean {
  if (field.name === 'review' || canBeNone(field)) return false
  if ('admin' in field && (field.admin as { condition?: unknown } | undefined)?.condition) return false
  if ('defaultValue' in field) return false
  if ('required' in field && field.required) return true
  return holdsRequired(field)
}

/** A group that every form has, such as an address: what it needs, the form needs. A duration or a figure may be left out whole. */
function holdsRequired(field: FlattenedField): boolean {
  const inside = fieldsInside(field) ?? []
  const isOptional = inside.some(({ name }) => name === 'unit' || name === 'numerator')
  return field.type === 'group' && !isOptional && importedFields(inside).some(isRequired)
}

/** Rows that a form may leave out by saying that none is known. */
const canBeNone = (field: FlattenedField): boolean =>
  'custom' in field && (field.custom as { canBeNone?: boolean } | undefined)?.canBeNone === true

const isText = (field: FlattenedField): boolean =>
  field.type === 'group' && (fieldsInside(field) ?? []).some(({ type }) => type === 'richText')

function fieldSchema(field: FlattenedField, parts: Definitions): JsonSchema {
  const { description } = (('admin' in field && field.admin) || {}) as { description?: unknown }
  const help = typeof description === 'string' ? `${fieldLabel(field)}. ${description}` : fieldLabel(field)
  const hasDefault = 'defaultValue' in field
  const schema = field.localized ? wordsSchema(field, parts) : valueSchema(field, parts)
  return {
    description: help,
    ...(hasDefault ? { default: field.defaultValue } : {}),
    ...(isRequired(field) ? schema : orNull(schema)),
  }
}

/** The same, or `null`, which empties the field. */
const orNull = (schema: JsonSchema): JsonSchema =>
  typeof schema.type === 'string' ? { ...schema, type: [schema.type, 'null'] } : { anyOf: [schema, { type: 'null' }] }

/** In each language, or in the source language alone. */
function wordsSchema(field: FlattenedField, parts: Definitions): JsonSchema {
  const value = valueSchema(field, parts)
  const { maxLength } = field as { maxLength?: number }
  const name = isLines(field) ? 'lines' : field.type === 'richText' ? 'markdown' : `words-${maxLength ?? 'long'}`
  // A language with null has no text yet.
  const languages = Object.fromEntries(
    locales.map((locale) => [locale, locale === sourceLocale ? value : orNull(value)]),
  )
  const byLanguage = {
    type: 'object',
    additionalProperties: false,
    required: [sourceLocale],
    properties: languages,
  }
  return parts.refer(name, { anyOf: [byLanguage, value] })
}

function valueSchema(field: FlattenedField, parts: Definitions): JsonSchema {
  const inside = fieldsInside(field)
  if (hasRows(field)) {
    const { minRows, maxRows } = field as { minRows?: number; maxRows?: number }
    const least = canBeNone(field) ? undefined : minRows
    return { type: 'array', ...sizes(least, maxRows), items: objectSchema(inside ?? [], parts, { isPartial: false }) }
  }
  if (inside) return groupSchema(field, inside, parts)
  if (isLines(field)) {
    const { min, max } = field.custom as { min?: number; max?: number }
    return { type: 'array', ...sizes(min, max), items: { type: 'string' } }
  }
  if (!isMany(field)) return singleSchema(field, parts)
  const { minRows, maxRows } = field as { minRows?: number; maxRows?: number }
  return { type: 'array', uniqueItems: true, ...sizes(minRows, maxRows), items: singleSchema(field, parts) }
}

function groupSchema(field: FlattenedField, inside: FlattenedField[], parts: Definitions): JsonSchema {
  const schema = objectSchema(inside, parts, { isPartial: !holdsRequired(field) })
  const names = inside.map(({ name }) => name)
  if (isText(field)) return parts.refer('text', schema)
  if (names.includes('unit')) return parts.refer('duration', schema)
  return names.includes('numerator') ? parts.refer('frequency', schema) : schema
}

function sizes(min: number | undefined, max: number | undefined): JsonSchema {
  return { ...(min ? { minItems: min } : {}), ...(max === undefined ? {} : { maxItems: max }) }
}

function singleSchema(field: FlattenedField, parts: Definitions): JsonSchema {
  switch (field.type) {
    case 'number':
      return { type: 'number' }
    case 'checkbox':
      return { type: 'boolean' }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'select':
      return parts.refer(field.name, choiceSchema(field))
    case 'relationship':
      return referenceSchema(field, parts)
    case 'richText':
      return { type: 'string' }
    default: {
      const { maxLength } = field as { maxLength?: number }
      return { type: 'string', ...(maxLength === undefined ? {} : { maxLength }) }
    }
  }
}

function choiceSchema(field: FlattenedField): JsonSchema {
  const choices = choicesOf(field)
  return {
    description: choices.map(({ value, label }) => `${value}: ${label}`).join(' · '),
    enum: choices.map(({ value }) => value),
  }
}

function referenceSchema(field: FlattenedField, parts: Definitions): JsonSchema {
  const collection = 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : ''
  const type = typeOfCollection(collection)
  const list = sectionNames.find((name) => sections[name] === type)
  const numbers = type === 'source' ? ', or as doi:10.…, pmid:… or isbn:…' : ''
  const description = `An entry of “${list ?? ''}” in these files, or a document that is there already: by its key, its address or its name${numbers}.`
  return parts.refer(`reference-to-${type ?? collection}`, { type: 'string', description })
}
