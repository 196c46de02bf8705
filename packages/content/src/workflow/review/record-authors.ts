import { type DocumentKey, documentKey, isClinicalType, type Locale, locales } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { Home, PublishedRow } from '../../candidate/live-row.ts'
import { fieldsOf } from '../../candidate/fields-of.ts'
import { localeOf } from '../../candidate/candidate.ts'
import type { FormValues } from '../../form/form-fields.ts'
import { recordAuthor } from '../../candidate/authors-of-changes.ts'
import { changedLocales } from '../../form/changed-locales.ts'

/** A document and where it is kept. */
interface Kept extends DocumentKey {
  home: Home
}

/** Keeps, for the hook after the save, in which languages it changes what patients would read. */
export function rememberChange(
  req: PayloadRequest,
  { type, id, home }: Kept,
  { before, after }: { before: FormValues; after: FormValues },
): void {
  if (!isClinicalType(type)) return
  const changed = changedLocales(before, after, { fields: fieldsOf(req.payload, home), locale: localeOf(req) })
  req.context[contextKey({ type, id })] = req.locale === 'all' && changed.size > 0 ? new Set(locales) : changed
}

/** Writes down who has changed the words, in each language: they can't be the one who approves them. */
export async function recordAuthors(
  req: PayloadRequest,
  { type, id, title }: DocumentKey & { title: string },
  { updatedAt }: PublishedRow,
): Promise<void> {
  if (!isClinicalType(type)) return
  // What is new has no change remembered: all of it is its author's.
  const changed = (req.context[contextKey({ type, id })] as Set<Locale> | undefined) ?? new Set(locales)
  const at = typeof updatedAt === 'string' ? updatedAt : new Date().toISOString()
  for (const locale of changed) await recordAuthor(req, { type, id, locale }, { title, at, user: req.user })
}

function contextKey(key: DocumentKey): string {
  return `changed:${documentKey(key)}`
}
