import { locales } from '@carepath/schema'
import type { FlattenedField, Payload } from 'payload'
import { fieldsInside, isFormValues, type FormValues } from '../form/form-fields.ts'
import { isDate } from './clean-value.ts'

interface Searched {
  payload: Payload
  fields: FlattenedField[]
}

const deepest = 8
/** More than a list's filters and its search together have. A database has limits of its own, and fails beyond them. */
const mostConditions = 300
const mostValues = 5000
/** SQLite takes 64 tables at once, and each of these adds one. */
const mostReferences = 40
const single = ['equals', 'not_equals', 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const text = ['like', 'not_like', 'contains']
const many = ['in', 'not_in']
/** For places, which no form has, and `all`, which only one of the databases knows. */
const unknown = ['near', 'within', 'intersects', 'all']

/** What a filter must be where it isn't: a value of the wrong kind would be an error of the database. */
export function findWhereFault(where: FormValues, searched: Searched): string | undefined {
  return findFault(where, searched, deepest) ?? findSizeFault(where, searched)
}

/** Of a filter that is no deeper than it may be. */
function findSizeFault(where: FormValues, searched: Searched): string | undefined {
  const paths = pathsIn(where)
  if (paths.length > mostConditions) return `have at most ${mostConditions} conditions`
  const references = paths.reduce((sum, path) => sum + countReferences(segmentsOf(path), searched), 0)
  return references > mostReferences
    ? `have at most ${mostReferences} conditions on documents that others refer to`
    : undefined
}

/** The path of each condition. */
function pathsIn(where: FormValues): string[] {
  return Object.entries(where).flatMap(([path, constraint]) =>
    isGroup(path)
      ? (toList(constraint) ?? []).flatMap((part) => pathsIn(part as FormValues))
      : Object.keys(constraint as FormValues).map(() => path),
  )
}

const segmentsOf = (path: string): string[] => path.split(path.includes('__') ? '__' : '.')

/** How many references a path leads through, its last field included. */
export function countReferences([name, ...rest]: string[], searched: Searched): number {
  if (name === undefined) return 0
  if (name === 'version') return countReferences(rest, searched)
  const field = searched.fields.find((candidate) => candidate.name === name)
  // A version refers to its document.
  if (!field) return name === 'parent' ? 1 + countReferences(rest, searched) : 0
  const deeper = rest.filter((segment) => !(locales as readonly string[]).includes(segment))
  if (field.type !== 'relationship' && field.type !== 'upload')
    return countReferences(deeper, { ...searched, fields: fieldsInside(field) ?? [] })
  if (Array.isArray(field.relationTo)) return 1
  const related = searched.payload.collections[field.relationTo].config.flattenedFields
  return 1 + countReferences(deeper, { ...searched, fields: related })
}

const isGroup = (path: string): boolean => ['and', 'or'].includes(path.toLowerCase())

function findFault(where: FormValues, searched: Searched, levels: number): string | undefined {
  if (levels === 0) return `be at most ${deepest} levels deep`
  for (const [path, constraint] of Object.entries(where)) {
    const fault = isGroup(path)
      ? findGroupFault(path, constraint, searched, levels)
      : findConstraintFault(path, constraint, searched)
    if (fault !== undefined) return fault
  }
  return undefined
}

function findGroupFault(name: string, group: unknown, searched: Searched, levels: number): string | undefined {
  const parts = toList(group)
  if (!parts) return `be a filter: “${name}” is a list of filters`
  for (const part of parts) {
    if (!isFormValues(part)) return `be a filter: each part of “${name}” is a filter`
    const fault = findFault(part, searched, levels - 1)
    if (fault !== undefined) return fault
  }
  return undefined
}

function findConstraintFault(path: string, constraint: unknown, searched: Searched): string | undefined {
  if (!/^[\w.-]{1,200}$/u.test(path)) return 'be a filter: name fields by letters, digits and full stops'
  if (!isFormValues(constraint)) return `be a filter: “${path}” has an operator, e.g. equals`
  const field = findField(segmentsOf(path), searched)
  if (field && isReferenceToSeveral(field) && !/(?:\.|__)(?:value|relationTo)$/u.test(path))
    return `be a filter: “${path}” needs “.value” or “.relationTo”`
  if (field && (field.type === 'group' || field.type === 'tab'))
    return `be a filter: “${path}” is a group of fields, so name one of them`
  if (field?.type === 'array') return `be a filter: “${path}” is a list of rows, so name one of their fields`
  for (const [operator, value] of Object.entries(constraint)) {
    const must = valueFault(operator, value, field)
    if (must !== undefined) return `be a filter: “${path}” with “${operator}” ${must}`
  }
  return undefined
}

function isReferenceToSeveral(field: FlattenedField): boolean {
  return (field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)
}

function valueFault(operator: string, value: unknown, field: FlattenedField | undefined): string | undefined {
  if (unknown.includes(operator)) return 'can’t be answered'
  if (operator === 'exists')
    return ['true', 'false', true, false].includes(value as string) ? undefined : 'needs true or false'
  if (many.includes(operator)) {
    const values = toList(value) ?? (typeof value === 'string' ? value.split(',') : [value])
    if (values.length > mostValues) return `has at most ${mostValues} values`
    return values.map((each) => scalarFault(each, field)).find((fault) => fault !== undefined)
  }
  if (text.includes(operator)) {
    if (field && ['date', 'number', 'checkbox'].includes(field.type)) return 'looks into texts, and this is none'
    return isScalar(value) ? undefined : 'needs a text'
  }
  // An operator that Payload doesn't know is refused by Payload itself.
  if (!single.includes(operator)) return undefined
  return scalarFault(value, field)
}

function scalarFault(value: unknown, field: FlattenedField | undefined): string | undefined {
  if (!isScalar(value)) return 'needs a text, a number, true or false'
  if (value === null || value === '' || value === 'null' || value === 'undefined') return undefined
  if (field?.type === 'date' && !isDate(value)) return 'needs a date such as 2026-01-31'
  if (field?.type === 'number' && !Number.isFinite(Number(value))) return 'needs a number'
  if (field?.type === 'checkbox' && !['true', 'false', true, false].includes(value as string))
    return 'needs true or false'
  return undefined
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

/** A list; a query with many entries holds one as an object with numbers for names. */
function toList(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[]
  if (isFormValues(value) && Object.keys(value).every((key) => /^\d+$/u.test(key))) return Object.values(value)
  return undefined
}

/** The field at a path, through groups, rows and references; undefined where the path leads to none or to several. */
export function findField([name, ...rest]: string[], searched: Searched): FlattenedField | undefined {
  if (name === undefined) return undefined
  if (name === 'version') return findField(rest, searched)
  const field = searched.fields.find((candidate) => candidate.name === name)
  const deeper = rest.filter((segment) => !(locales as readonly string[]).includes(segment))
  if (!field || deeper.length === 0) return field
  if (field.type === 'relationship' || field.type === 'upload') {
    if (Array.isArray(field.relationTo)) return field
    const related = searched.payload.collections[field.relationTo].config.flattenedFields
    return findField(deeper, { ...searched, fields: related })
  }
  return findField(deeper, { ...searched, fields: fieldsInside(field) ?? [] })
}
