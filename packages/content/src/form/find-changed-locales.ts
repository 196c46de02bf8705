import { locales, type Locale } from '@carepath/schema'
import type { FlattenedField } from 'payload'
import { fieldsInside, hasRows, isFormValues, type FormValues } from './form-fields.ts'
import { fieldMeaning } from './field-meaning.ts'

/**
 * Languages in which two stored states of a document differ, both loaded in all languages: a translated field differs in a
 * language, a shared field in every language. A difference of markup counts too, even where the hash ignores it: one author
 * too many does less harm than one too few.
 */
export function findChangedLocales(before: FormValues, after: FormValues, fields: FlattenedField[]): Set<Locale> {
  const changed = new Set<Locale>()
  compareFields(fields, before, after, { scope: locales, changed })
  return changed
}

interface Walk {
  /** The languages that the compared values belong to: all of them, or the one of a translated field. */
  scope: readonly Locale[]
  changed: Set<Locale>
}

function compareFields(fields: FlattenedField[], before: FormValues, after: FormValues, walk: Walk): void {
  for (const field of fields) {
    const [old, now] = [before[field.name], after[field.name]]
    // What a translated group or list contains belongs to its language already.
    if (!field.localized || walk.scope.length === 1) compareField(field, old, now, walk)
    else
      for (const locale of walk.scope)
        compareField(field, inLanguage(old, locale), inLanguage(now, locale), { ...walk, scope: [locale] })
  }
}

function compareField(field: FlattenedField, old: unknown, now: unknown, walk: Walk): void {
  const inside = fieldsInside(field)
  if (hasRows(field)) compareRows(field, toRows(old), toRows(now), walk)
  else if (inside) compareFields(inside, toForm(old), toForm(now), walk)
  else if (fieldMeaning(field, old) !== fieldMeaning(field, now)) note(walk)
}

/** Rows are compared by their places: the order is part of what patients read, and the ids of rows are not. */
function compareRows(field: FlattenedField, old: FormValues[], now: FormValues[], walk: Walk): void {
  if (old.length !== now.length) note(walk)
  for (const [place, row] of now.entries()) {
    const former = old[place] ?? {}
    if (former.blockType !== row.blockType) note(walk)
    compareFields(fieldsInside(field, row) ?? [], former, row, walk)
  }
}

function note({ scope, changed }: Walk): void {
  for (const locale of scope) changed.add(locale)
}

const inLanguage = (value: unknown, locale: Locale): unknown => (isFormValues(value) ? value[locale] : value)

const toForm = (value: unknown): FormValues => (isFormValues(value) ? value : {})

const toRows = (value: unknown): FormValues[] => (Array.isArray(value) ? value.map(toForm) : [])
