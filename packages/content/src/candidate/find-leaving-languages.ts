import { sourceLocale, type Locale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { MappedDocument } from '../mapping/mapped-document.ts'
import type { Rendition } from '../mapping/rendition.ts'
import { loadApprovals, type Approvals } from './signatures/approvals.ts'
import { loadNewestForm, onlyTransaction } from './stored/form.ts'
import { mapDocument } from './stored/map-documents.ts'
import { MappedLiveRows } from './stored/mapped-live-rows.ts'
import { findSignatureIn } from './signatures/signatures.ts'

interface Key {
  type: WrittenType
  id: string
}

/** Languages in which patients read a document now and would not once these renditions are live: their translation isn't ready. */
export async function findLeavingLanguages(
  req: PayloadRequest,
  { type, id }: Key,
  { renditions, approvals }: { renditions: Rendition[]; approvals: Approvals },
): Promise<Locale[]> {
  const unready = renditions.filter(({ document }) => document === undefined)
  // While the source language isn't ready, nothing can be published, and so nothing leaves the site.
  if (unready.length === 0 || unready.some(({ locale }) => locale === sourceLocale)) return []
  const [live] = await MappedLiveRows.of(req.payload).load(type, { ids: [id], req: onlyTransaction(req) })
  if (!live) return []
  const before = renditionsOf(live, approvals, { liveSince: new Date(live.stored.updatedAt).toISOString() })
  const wasLive = new Set(before.flatMap(({ locale, document }) => (document ? [locale] : [])))
  return unready.map(({ locale }) => locale).filter((locale) => wasLive.has(locale))
}

/** The same for the newest version; none where that is live, or where nothing is. */
export async function findLeavingWithNewest(req: PayloadRequest, { type, id }: Key): Promise<Locale[]> {
  const form = await loadNewestForm(req, { type, id })
  if (form._status !== 'draft') return []
  const stored = { ...form, id, updatedAt: new Date().toISOString() }
  const [mapped, approvals] = await Promise.all([
    mapDocument(req.payload, type, stored, onlyTransaction(req)),
    loadApprovals(req.payload, type, [id], onlyTransaction(req)),
  ])
  return findLeavingLanguages(req, { type, id }, { renditions: renditionsOf(mapped, approvals), approvals })
}

/** The source language first: the signature of a translation depends on it. */
const renditionsOf = (mapped: MappedDocument, approvals: Approvals, options = {}) =>
  mapped.renditions(findSignatureIn(approvals, options))
