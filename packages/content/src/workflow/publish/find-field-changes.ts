import type { Locale, PublishedDocument } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { onlyTransaction, type Form } from '../../candidate/stored/form.ts'
import { wasRowLive } from '../../candidate/stored/live-row.ts'
import { MappedLiveRows } from '../../candidate/stored/mapped-live-rows.ts'
import { liveSaveOf } from '../../candidate/signatures/live-save.ts'
import { findSignatureIn } from '../../candidate/signatures/signatures.ts'
import type { MappedDocument } from '../../mapping/mapped-document.ts'
import type { CheckedCandidate } from './refuse-invalid.ts'

/** When each field last changed for readers, by language. A field that changes now is left out: its date is the document's. */
export type FieldChanges = Partial<Record<Locale, Record<string, string>>>

/** Dates the fields of a document that goes live, by comparing its renditions with those that are live now. */
export async function findFieldChanges(
  req: PayloadRequest,
  { type, id }: Form,
  { mapped, approvals, renditions }: CheckedCandidate,
): Promise<FieldChanges> {
  if (id === undefined || !wasRowLive(req, { type, id })) return {}
  const live = await loadLiveRow(req, { type, id }, mapped)
  if (!live) return {}
  const findSignature = findSignatureIn(approvals, { live: liveSaveOf(live.stored) })
  const entries = renditions.flatMap(({ locale, document: after }) => {
    // Asked in every language: a translation's signature depends on the one of its source.
    const { document: before } = live.rendition(locale, findSignature)
    return before && after ? [[locale, unchangedSince(before, after)] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The live row, mapped; it is mapped already where an earlier publish of this process made it live. */
async function loadLiveRow(
  req: PayloadRequest,
  { type, id }: Pick<Form, 'type'> & { id: string },
  candidate: MappedDocument,
): Promise<MappedDocument | undefined> {
  const rows = MappedLiveRows.of(req.payload)
  const load = () => rows.load(type, { ids: [id], req: onlyTransaction(req) })
  const [live] = await load()
  if (!live || live.showsSamePictures(candidate)) return live
  // A picture that has changed by itself is no change of this document.
  rows.forget(type, id)
  return (await load())[0]
}

/** The dates of fields that readers find unchanged, and of fields that are gone. */
function unchangedSince(before: PublishedDocument, after: PublishedDocument): Record<string, string> {
  const [former, present] = [readersFields(before), readersFields(after)]
  const unchanged = Object.keys(present).filter(
    (field) => JSON.stringify(former[field]) === JSON.stringify(present[field]),
  )
  const removed = Object.keys(former).filter((field) => former[field] !== undefined && present[field] === undefined)
  const removedBefore = Object.entries(before.changedAt ?? {}).filter(([field]) => present[field] === undefined)
  const now = new Date().toISOString()
  return {
    ...Object.fromEntries(removedBefore),
    ...Object.fromEntries(unchanged.map((field) => [field, before.changedAt?.[field] ?? before.updatedAt])),
    ...Object.fromEntries(removed.map((field) => [field, now])),
  }
}

/** The fields that readers see; the summary of the change is a field of its own. Words for search engines and bookkeeping are left out. */
function readersFields(document: PublishedDocument): Record<string, unknown> {
  const fields = without({ ...document }, ['type', 'id', 'locale', 'updatedAt', 'changedAt', 'assets', 'seo'])
  if (!('review' in document)) return fields
  const { changeSummary, translation, ...review } = document.review
  const shown = without(review, ['authors', 'reviewedContentHash'])
  return { ...fields, changeSummary, review: { ...shown, translation: without({ ...translation }, ['sourceHash']) } }
}

function without(fields: Record<string, unknown>, names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
}
