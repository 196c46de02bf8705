import { locales, type Locale } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'

/**
 * Languages in which a save changes some fields of a form: a translated field changes the form's own language, a shared
 * field every language. A change of markup counts too, though the hash ignores it: one author too many does less harm than
 * one too few.
 */
export function findChangedLocales(
  before: FormValues,
  after: FormValues,
  { fields, locale }: { fields: FlattenedField[]; locale: Locale },
): Set<Locale> {
  const changed = new Set<Locale>()
  for (const field of fields) collect(field, before, after, { locale, changed })
  return changed
}

interface Walk {
  locale: Locale
  changed: Set<Locale>
}

function collect(field: FlattenedField, before: FormValues, after: FormValues, walk: Walk): void {
  // A field that the form leaves out stays unchanged.
  if (!(field.name in after)) return
  const [old, now] = [before[field.name], after[field.name]]
  if (field.localized) {
    if (!isSame(old, now)) walk.changed.add(walk.locale)
  } else if (hasRows(field)) collectRows(field, toRows(old), toRows(now), walk)
  else if (fieldsInside(field)) {
    for (const inner of fieldsInside(field) ?? []) collect(inner, toForm(old), toForm(now), walk)
  } else if (!isSame(old, now)) for (const each of locales) walk.changed.add(each)
}

function collectRows(field: FlattenedField, old: FormValues[], now: FormValues[], walk: Walk): void {
  const isRearranged = old.length !== now.length || old.some(({ id }, index) => id !== now[index]?.id)
  if (isRearranged) for (const each of locales) walk.changed.add(each)
  for (const [index, row] of now.entries())
    for (const inner of fieldsInside(field, row) ?? []) collect(inner, old[index] ?? {}, row, walk)
}

const toForm = (value: unknown): FormValues => (isFormValues(value) ? value : {})

const toRows = (value: unknown): FormValues[] => (Array.isArray(value) ? value.filter(isFormValues) : [])

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(normalised(one)) === JSON.stringify(normalised(other))
}

/** The value as it is compared: a loaded document counts as its id, a date as its instant, and every empty value as null. */
function normalised(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value)) return value.length > 0 ? value.map(normalised) : null
  if (isFormValues(value)) return 'id' in value && 'updatedAt' in value ? value.id : value
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/u.test(value) && !Number.isNaN(Date.parse(value)))
    return new Date(value).toISOString()
  return value
}
