import { locales } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { fieldsInside, isFormValues, type FormValues } from '../form/form-fields.ts'
import { cleanValue } from './clean-value.ts'
import type { Place } from './faults.ts'

/** Names that mean something to JavaScript itself. */
const reservedNames = ['__proto__', 'constructor', 'prototype']

interface Options {
  /** The values of translated fields come by language. */
  byLanguage: boolean
  /** The fields around are translated as a whole: what is inside them isn't by itself. */
  isTranslated?: boolean
}

/**
 * What was sent for some fields, with clean texts: each value has the shape of its field's type, or is noted as a fault.
 * Whether a value is allowed is checked later, by the field's own rules.
 */
export function cleanFields(values: FormValues, fields: FlattenedField[], place: Place, options: Options): FormValues {
  for (const name of reservedNames) if (Object.hasOwn(values, name)) place.refuse(`have no field named ${name}`)
  const clean: FormValues = { ...values }
  for (const field of fields) {
    if (!Object.hasOwn(values, field.name) || values[field.name] === undefined) continue
    clean[field.name] = cleanField(field, values[field.name], place.inside(field), options)
  }
  return clean
}

function cleanField(field: FlattenedField, value: unknown, place: Place, options: Options): unknown {
  const isLocalised = field.localized === true && options.isTranslated !== true
  const inner = { ...options, isTranslated: options.isTranslated === true || isLocalised }
  if (!isLocalised || !options.byLanguage) return cleanOne(field, value, place, inner)
  if (!isFormValues(value)) return value === null ? value : place.refuse('be given by language')
  const entries = Object.entries(value).map(([locale, each]) => {
    const here = place.inLanguage(locale)
    if (!(locales as readonly string[]).includes(locale))
      here.refuse(`be in one of the languages ${locales.join(', ')}`)
    return [locale, cleanOne(field, each, here, inner)] as const
  })
  return Object.fromEntries(entries)
}

function cleanOne(field: FlattenedField, value: unknown, place: Place, options: Options): unknown {
  switch (field.type) {
    case 'group':
    case 'tab':
      if (!isFormValues(value)) return place.refuse('be an object with its fields')
      return cleanFields(value, field.flattenedFields, place, options)
    case 'array':
    case 'blocks':
      return cleanRows(field, value, place, options)
    default:
      return cleanValue(field, value, place)
  }
}

/** Rows of fields. Programs send null and Payload's own form 0 where there are none; not every field of Payload takes those. */
function cleanRows(field: FlattenedField, value: unknown, place: Place, options: Options): unknown {
  if (value === null || value === 0 || value === '0') return []
  if (!Array.isArray(value)) return place.refuse('be a list of rows')
  if (!place.mayHold(field, value.length)) return undefined
  const ids = new Set<unknown>()
  return value.map((row: unknown, index) => {
    const here = place.entry(index)
    const fields = fieldsInside(field, row)
    if (!isFormValues(row)) return here.refuse('be a row with its fields')
    if (!fields) return here.refuse('be a block of a kind that the field allows')
    if (row.id !== undefined && row.id !== null && typeof row.id !== 'string') here.refuse('have an id that is a text')
    if (typeof row.id === 'string' && ids.has(row.id)) here.refuse('have an id of its own')
    ids.add(row.id)
    return cleanFields(row, fields, here, options)
  })
}
