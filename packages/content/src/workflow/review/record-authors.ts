import { type DocumentKey, isClinicalType, locales, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { PublishedRow } from '../../candidate/live-row.ts'
import { formFields } from '../../candidate/entity.ts'
import { localeOf } from '../../candidate/candidate.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { recordAuthor } from '../../candidate/authors-of-changes.ts'
import { changedLocales } from '../../form/changed-locales.ts'
import { documentNotes } from '../../request/request-context.ts'

/** Notes, for the hook after the save, in which languages it changes what patients would read. */
export function noteChangedLocales(
  req: PayloadRequest,
  { type, id }: { type: WrittenType; id: string },
  { before, after }: { before: FormValues; after: FormValues },
): void {
  if (!isClinicalType(type)) return
  const changed = changedLocales(before, after, { fields: formFields(req.payload, type), locale: localeOf(req) })
  documentNotes(req, { type, id }).changedLocales =
    req.locale === 'all' && changed.size > 0 ? new Set(locales) : changed
}

/** Writes down who has changed the words, in each language: they can't be the one who approves them. */
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
