import { locales, type Locale } from '@carepath/schema'
import type { FlattenedField, PayloadRequest } from 'payload'
import { findChangedLocales } from '../../form/find-changed-locales.ts'
import { systemFields, type FormValues } from '../../form/form-fields.ts'
import { mergeIntoAllLocales } from '../../form/merge-into-all-locales.ts'

/** The fields that people fill in. */
export function writtenFields(fields: FlattenedField[]): FlattenedField[] {
  return fields.filter((field) => !systemFields.has(field.name) && !('virtual' in field && field.virtual))
}

/**
 * The languages whose readers see a difference: one, where only its own words change. Whatever else a save does (publish,
 * restore, change what the languages share) concerns all of them.
 */
export function changedLanguages(
  req: PayloadRequest,
  { stored, data, fields }: { stored: FormValues; data: FormValues; fields: FlattenedField[] },
): readonly Locale[] {
  if (req.context.restoresVersion || stored._status !== data._status) return locales
  const written = writtenFields(fields)
  const locale = locales.find((each) => each === req.locale)
  const merged = locale ? mergeIntoAllLocales(data, stored, { fields: written, locale }) : data
  const changed = findChangedLocales(stored, merged, written)
  return changed.size === 0 ? locales : [...changed]
}
