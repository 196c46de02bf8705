import { locales } from '@carepath/schema'
import type { FlattenedField, Payload } from 'payload'
import { fieldsInside, isFormValues, type FormValues } from '../form/form-fields.ts'
import { findField, findWhereFault } from './check-where.ts'

/** The collection or global that a request is about. */
export interface Asked {
  payload: Payload
  fields: FlattenedField[]
}

const mostSorted = 10

type Check = (value: unknown, asked: Asked) => string | undefined

/** Names in a query that Payload reads without a check of its own: the check says what the value must be. */
const checks: Record<string, Check> = {
  depth: wholeNumber(0, 10),
  limit: wholeNumber(0, 100_000),
  page: wholeNumber(1, 1_000_000_000),
  draft: flag,
  autosave: flag,
  trash: flag,
  pagination: flag,
  overrideLock: flag,
  flattenLocales: flag,
  publishAllLocales: flag,
  unpublishAllLocales: flag,
  showHiddenFields: flag,
  locale: language('all', '*'),
  publishSpecificLocale: language(),
  sort: sorting,
  select: selection,
  populate: (value) =>
    isFormValues(value) && Object.values(value).every(isFormValues)
      ? selection(value)
      : 'be a selection of fields for each collection',
  joins: (value) => (isFormValues(value) ? undefined : 'be an object'),
  where: filter,
  data: json,
  selectedLocales: (value) => (isTextOrTexts(value) ? undefined : 'be a list of languages'),
  fallbackLocale: (value) => (isTextOrTexts(value) ? undefined : 'be a language'),
  'fallback-locale': (value) => (isTextOrTexts(value) ? undefined : 'be a language'),
}

/** What is wrong with the query of a request; undefined where nothing is. */
export function findQueryFault(query: FormValues, asked: Asked): string | undefined {
  for (const [name, check] of Object.entries(checks)) {
    const value = query[name]
    if (value === undefined) continue
    const must = check(value, asked)
    if (must !== undefined) return `“${name}” in the address must ${must}.`
  }
  return undefined
}

function wholeNumber(least: number, most: number): Check {
  return (value) => {
    const number = typeof value === 'string' && /^\d{1,10}$/u.test(value) ? Number(value) : value
    const isFine = typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most
    return isFine ? undefined : `be a whole number from ${least} to ${most}`
  }
}

function flag(value: unknown): string | undefined {
  return ['true', 'false', true, false].includes(value as string) ? undefined : 'be true or false'
}

function language(...others: string[]): Check {
  const known: string[] = [...locales, ...others]
  return (value) => (known.includes(value as string) ? undefined : `be one of ${known.join(', ')}`)
}

function sorting(value: unknown, { payload, fields }: Asked): string | undefined {
  const names = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((each) =>
    typeof each === 'string' ? each.split(',') : [undefined],
  )
  if (names.length > mostSorted) return `name at most ${mostSorted} fields`
  for (const name of names) {
    if (name === undefined || !/^-?[\w.-]{1,200}$/u.test(name.trim())) return 'name fields, e.g. -updatedAt'
    const field = findField(name.trim().replace(/^-/u, '').split('.'), { payload, fields })
    // MongoDB can't sort by fields that have others inside.
    if (field && fieldsInside(field)) return `name single fields: “${name}” has others inside`
  }
  return undefined
}

function selection(value: unknown, _asked?: Asked, levels = 8): string | undefined {
  const advice = 'be an object whose fields are true or false'
  if (!isFormValues(value) || levels === 0) return advice
  const isFine = Object.entries(value).every(
    ([name, each]) =>
      /^[\w-]{1,100}$/u.test(name) && (flag(each) === undefined || selection(each, _asked, levels - 1) === undefined),
  )
  return isFine ? undefined : advice
}

/** A filter comes as an object, or as JSON. */
function filter(value: unknown, { payload, fields }: Asked): string | undefined {
  const parsed = typeof value === 'string' ? parseJson(value) : value
  if (!isFormValues(parsed)) return 'be a filter: fields with operators'
  return findWhereFault(parsed, { payload, fields })
}

function json(value: unknown): string | undefined {
  const parsed = typeof value === 'string' ? parseJson(value) : value
  return isFormValues(parsed) ? undefined : 'be an object in JSON'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTextOrTexts(value: unknown): boolean {
  return [value].flat().every((each) => typeof each === 'string')
}
