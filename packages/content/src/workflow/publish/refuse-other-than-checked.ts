import { locales, type Locale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { formFields } from '../../candidate/stored/entity.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadLiveRows } from '../../candidate/stored/load-live-rows.ts'
import { mapDocument } from '../../candidate/stored/map-documents.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { findChangedLocales } from '../../form/find-changed-locales.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import { publicError } from '../../model/public-error.ts'
import { documentNotes } from '../../request/request-context.ts'
import { writtenFields } from '../revision/changed-languages.ts'

/**
 * Undoes a publication whose stored words are not, in each language, those that were checked and signed, whatever made the
 * difference. Keeps the stored words, mapped, for the next publication to compare itself with.
 */
export async function refuseOtherThanChecked(
  req: PayloadRequest,
  { type, id, isNew = false }: { type: WrittenType; id: string; isNew?: boolean },
): Promise<void> {
  const notes = documentNotes(req, { type, id: isNew ? undefined : id })
  const { checked } = notes
  if (!checked) return
  delete notes.checked
  const [stored] = await loadLiveRows(req.payload, type, [id], onlyTransaction(req))
  if (!stored) throw new Error(`The row of ${type}/${id} was published and is not live.`)
  const fields = writtenFields(formFields(req.payload, type))
  const isSameForm = findChangedLocales(checked.form, stored, fields).size === 0
  // Most forms are stored as they were checked. Where one isn't, what readers would see decides.
  const saved = isSameForm ? checked.mapped : await mapDocument(req.payload, type, stored, onlyTransaction(req))
  const differs = (locale: Locale) => wordsOf(saved, id, locale) !== wordsOf(checked.mapped, id, locale)
  if (!isSameForm && locales.some(differs)) throw otherThanChecked()
  MappedLiveRows.of(req.payload).keep(type, saved.asSaved(stored))
}

/** A document in one language as it is compared: its words, and what keeps them from being published. */
function wordsOf(mapped: MappedDocument, id: string, locale: Locale): string {
  const { document, faults, gaps } = mapped.draft(locale)
  const words = { ...document, id, updatedAt: undefined, changedAt: undefined }
  return JSON.stringify([words, faults.length, gaps.map(({ path }) => path).sort()])
}

const otherThanChecked = () =>
  publicError(
    'What would go live is not what was checked, so nothing was changed. Load the form again, then publish.',
    409,
  )
