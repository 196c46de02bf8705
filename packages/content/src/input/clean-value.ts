import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { isFormValues } from '../form/form-fields.ts'
import { cleanRichText } from './clean-rich-text.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { cleanTexts } from './clean-texts.ts'
import type { Place } from './faults.ts'
import { isWithin } from './nesting.ts'

/** Longest id, e.g. a UUID or an address of a job. */
const longestId = 200
const DaySchema = z.iso.date()
const secretFields = ['password', 'currentPassword']

/** The value of a field without fields inside, with clean text; what has another shape is noted as a fault. */
export function cleanValue(field: FlattenedField, value: unknown, place: Place): unknown {
  if (field.name === '_status') return cleanStatus(value, place)
  if (field.name === 'id') return isId(value) || value === null ? value : place.refuse('be a text')
  // What somebody has chosen as a secret stays as it was chosen.
  if (secretFields.includes(field.name))
    return typeof value === 'string' || value === null ? value : place.refuse('be a text')
  if (field.type === 'richText') return cleanRichText(value, place)
  if (value === null) return value
  switch (field.type) {
    case 'text':
      return isMany(field) ? cleanEach(field, value, place, cleanOneLine) : cleanOneLine(value, place)
    case 'textarea':
    case 'code':
      return isMany(field) ? cleanEach(field, value, place, cleanWords) : cleanWords(value, place)
    case 'email':
      return typeof value === 'string' ? cleanLine(value) : place.refuse('be an e-mail address')
    case 'number':
      return isMany(field) ? cleanEach(field, value, place, cleanNumber) : cleanNumber(value, place)
    case 'checkbox':
      return isFlag(value) ? value : place.refuse('be true or false')
    case 'date':
      return cleanDate(value, place)
    case 'select':
    case 'radio':
      return isMany(field)
        ? cleanEach(field, value, place, (each, here) => cleanChoice(field, each, here))
        : cleanChoice(field, value, place)
    case 'relationship':
    case 'upload':
      if (isMany(field) && value === '') return value
      return isMany(field)
        ? cleanEach(field, value, place, (each, here) => cleanReference(field, each, here))
        : cleanReference(field, value, place)
    case 'json':
      return isWithin(value, 20) ? cleanTexts(value) : place.refuse('have at most 20 levels of lists and objects')
    default:
      return value
  }
}

function isMany(field: FlattenedField): boolean {
  return 'hasMany' in field && field.hasMany === true
}

function cleanEach(
  field: FlattenedField,
  value: unknown,
  place: Place,
  clean: (value: unknown, place: Place) => unknown,
): unknown {
  if (!Array.isArray(value)) return place.refuse('be a list')
  if (!place.mayHold(field, value.length)) return undefined
  return value.map((each: unknown, index) => clean(each, place.entry(index)))
}

/** The one field that decides whether patients read a document: nothing near its two values will do. */
function cleanStatus(value: unknown, place: Place): unknown {
  return value === 'draft' || value === 'published' ? value : place.refuse('be exactly “draft” or “published”')
}

function cleanWords(value: unknown, place: Place): unknown {
  return typeof value === 'string' ? cleanText(value) : place.refuse('be a text')
}

function cleanOneLine(value: unknown, place: Place): unknown {
  return typeof value === 'string' ? cleanLine(value) : place.refuse('be a text')
}

function cleanNumber(value: unknown, place: Place): unknown {
  if (value === '') return value
  const number = typeof value === 'string' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return place.refuse('be a number')
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? value : place.refuse('be a smaller number')
}

const isFlag = (value: unknown): boolean =>
  typeof value === 'boolean' || value === 'true' || value === 'false' || value === ''

function cleanDate(value: unknown, place: Place): unknown {
  // SQLite's adapter would fail at an empty text.
  if (value === '') return null
  if (isDate(value)) return value
  return place.refuse('be a date such as 2026-01-31')
}

/** A day that is in the calendar, with or without a time. */
export function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}(?:T.{2,30})?$/u.test(value)) return false
  return DaySchema.safeParse(value.slice(0, 10)).success && !Number.isNaN(Date.parse(value))
}

function cleanChoice(field: FlattenedField, value: unknown, place: Place): unknown {
  if (value === '') return value
  const options = ('options' in field ? field.options : []).map((option) =>
    typeof option === 'string' ? option : option.value,
  )
  return typeof value === 'string' && options.includes(value) ? value : place.refuse(`be one of ${options.join(', ')}`)
}

function cleanReference(field: FlattenedField, value: unknown, place: Place): unknown {
  if (value === null || value === '') return value
  const relationTo = 'relationTo' in field ? field.relationTo : undefined
  if (relationTo === undefined || !Array.isArray(relationTo)) {
    const id = toId(value)
    if (!isId(id)) return place.refuse('be the id of a document')
    place.refer(String(relationTo), id)
    return value
  }
  const slug = isFormValues(value) ? relationTo.find((each) => each === value.relationTo) : undefined
  const id = isFormValues(value) ? toId(value.value) : undefined
  if (slug === undefined || !isId(id)) return place.refuse(`have a value and a relationTo of ${relationTo.join(', ')}`)
  place.refer(slug, id)
  return value
}

/** The id of a loaded document, which stands where its id may stand. */
function toId(value: unknown): unknown {
  return isFormValues(value) ? value.id : value
}

/** True for an id of any database. A number is one too: Payload turns it into a text. */
export function isId(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return typeof value === 'string' && value.length > 0 && value.length <= longestId && cleanText(value) === value
}
