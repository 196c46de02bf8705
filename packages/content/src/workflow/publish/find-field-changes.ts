import { locales, type Locale, type PublishedDocument, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import type { StoredDocument } from '../../mapping/mapping-context.ts'
import { wasRowLive } from '../../candidate/live-row.ts'
import { loadApprovals } from '../../candidate/approvals.ts'
import { signerOf } from '../../candidate/signer.ts'
import { candidateOf, transactionOf, type Form } from '../../candidate/candidate.ts'
import { fieldsOf } from '../../candidate/fields-of.ts'
import { loadImages } from '../../candidate/load-images.ts'
import { renditionOf } from '../../mapping/rendition.ts'
import { uploadsInForm } from '../../form/uploads-in-form.ts'

/** When each field last changed for readers, by language. A field that changes now is left out: its date is the document's. */
export type FieldChanges = Partial<Record<Locale, Record<string, string>>>

/** What a document that goes live says of its fields' dates: known from nothing but the comparison with what is live now. */
export async function fieldChangesOf(req: PayloadRequest, form: Form & { type: WrittenType }): Promise<FieldChanges> {
  const { type, home, id } = form
  if (id === undefined || !wasRowLive(req, home, id)) return {}
  const live = await liveRow(req, form)
  if (!live) return {}
  const candidate = await candidateOf(req, form)
  const fields = fieldsOf(req.payload, home)
  const uploads = new Set([live, candidate].flatMap((stored) => [...uploadsInForm(stored, fields)]))
  const images = await loadImages(req.payload, uploads, transactionOf(req))
  const approvals = await loadApprovals(req.payload, type, [id], transactionOf(req))
  const today = clinicToday(req.payload)
  // Each asked in the source language first, see signerOf.
  const [former, present] = [live, candidate].map((stored) => {
    const options = { images, signatureOn: signerOf(approvals), today }
    return locales.map((locale) => renditionOf(type, stored, locale, options).document)
  })
  const entries = locales.flatMap((locale, index) => {
    const [before, after] = [former?.[index], present?.[index]]
    return before && after ? [[locale, unchangedSince(before, after)] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The dates of fields that readers find as they were, and of those that are there no more. */
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

/** What readers see, field by field; the summary of the change by itself. No word for search engines, no bookkeeping. */
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

async function liveRow(req: PayloadRequest, { home, id }: Form): Promise<StoredDocument | undefined> {
  const options = { locale: 'all', draft: false, depth: 0, overrideAccess: true, req: transactionOf(req) } as const
  const row =
    'global' in home
      ? await req.payload.findGlobal({ slug: home.global, ...options })
      : await req.payload.findByID({ collection: home.collection, id: id ?? '', disableErrors: true, ...options })
  return row ? { ...(row as unknown as StoredDocument), id: id ?? '' } : undefined
}
