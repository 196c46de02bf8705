import { type DocumentKey, isClinicalType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { loadAuthors, loadAuthorsOfVersion, recordAuthor, type Author } from '../../candidate/signatures/authors.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import type { PublishedRow } from '../../candidate/stored/live-row.ts'
import { loadNewestWords } from '../../candidate/stored/newest-words.ts'
import { blankForm } from '../../form/blank-form.ts'
import { fieldsAnsweredBy } from '../../form/fields-answered-by.ts'
import { findChangedLocales } from '../../form/find-changed-locales.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { documentNotes } from '../../request/request-context.ts'

type Key = DocumentKey & { type: CollectionDocumentType }

/** Notes the words as they are stored just before a save: the hook after it compares them with what was stored then. */
export async function noteWordsBefore(req: PayloadRequest, { type, id }: Key): Promise<void> {
  await startWriting(req)
  documentNotes(req, { type, id }).wordsBefore = await loadNewestWords(req, { type, id })
}

/**
 * Records who has changed the words, in each language: that person can't approve them. The stored words decide, whatever
 * was sent and by whichever way.
 */
export async function recordAuthors(
  req: PayloadRequest,
  { type, id, title }: Key & { title: string },
  { updatedAt }: PublishedRow,
): Promise<void> {
  if (!isClinicalType(type)) return
  const before = documentNotes(req, { type, id }).wordsBefore
  const after = await loadNewestWords(req, { type, id })
  if (!after) return
  const fields = fieldsAnsweredBy('clinician', type, formFields(req.payload, type))
  // Of a new document its author has written all there is, except what the empty form has filled in by itself.
  const changed = findChangedLocales(before?.form ?? blankForm(fields), after.form, fields)
  const at = typeof updatedAt === 'string' ? updatedAt : new Date().toISOString()
  for (const locale of changed) {
    const words = { type, id, locale }
    await recordAuthor(req, words, { title, at, user: req.user, writtenBy: await loadWriters(req, words) })
  }
}

/** Who has written what a save brings back or copies, without an approval since. */
async function loadWriters(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<Author[]> {
  const { broughtFrom } = req.context
  if (!broughtFrom) return []
  if ('document' in broughtFrom) return loadAuthors(req, { type, id: broughtFrom.document, locale })
  return loadAuthorsOfVersion(req, { type, id, locale }, broughtFrom)
}
