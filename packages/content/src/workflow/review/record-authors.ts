import { type DocumentKey, isClinicalType, locales, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { PublishedRow } from '../../candidate/live-row.ts'
import { formFields } from '../../candidate/entity.ts'
import { formLocale } from '../../candidate/form.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { recordAuthor } from '../../candidate/authors.ts'
import { fieldsAnsweredBy } from '../../form/fields-answered-by.ts'
import { findChangedLocales } from '../../form/find-changed-locales.ts'
import { documentNotes } from '../../request/request-context.ts'

/** Notes, for the hook after the save, in which languages the save changes what patients would read. */
export function noteChangedLocales(
  req: PayloadRequest,
  { type, id }: { type: WrittenType; id: string },
  { before, after }: { before: FormValues; after: FormValues },
): void {
  if (!isClinicalType(type)) return
  const fields = fieldsAnsweredBy('clinician', type, formFields(req.payload, type))
  const changed = findChangedLocales(before, after, { fields, locale: formLocale(req) })
  documentNotes(req, { type, id }).changedLocales =
    req.locale === 'all' && changed.size > 0 ? new Set(locales) : changed
}

/** Records who has changed the words, in each language: that person can't approve them. */
export async function recordAuthors(
  req: PayloadRequest,
  { type, id, title }: DocumentKey & { title: string },
  { updatedAt }: PublishedRow,
): Promise<void> {
  if (!isClinicalType(type)) return
  // Nothing is noted of a new document: its author has written all of it.
  const changed = documentNotes(req, { type, id }).changedLocales ?? new Set(locales)
  const at = typeof updatedAt === 'string' ? updatedAt : new Date().toISOString()
  for (const locale of changed) await recordAuthor(req, { type, id, locale }, { title, at, user: req.user })
}
