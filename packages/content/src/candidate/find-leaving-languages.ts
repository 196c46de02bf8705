import { sourceLocale, type Locale, type PublishedDocument, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { MappedDocument } from '../mapping/mapped-document.ts'
import type { Problem, Rendition } from '../mapping/rendition.ts'
import { findPublishable } from './find-publishable.ts'
import { loadApprovals, type Approvals } from './signatures/approvals.ts'
import { loadNewestForm, onlyTransaction } from './stored/form.ts'
import { mapDocument } from './stored/map-documents.ts'
import { MappedLiveRows } from './stored/mapped-live-rows.ts'
import { liveSaveOf } from './signatures/live-save.ts'
import { findSignatureIn } from './signatures/signatures.ts'

interface Key {
  type: WrittenType
  id: string
}

/** A document in every language, with what its signatures are looked up in. */
interface Judged {
  renditions: Rendition[]
  approvals: Approvals
}

/** A language in which patients read a document now, and wouldn't any more. */
export interface LeavingLanguage {
  locale: Locale
  /** What its translation lacks; empty where it lacks an approval alone. */
  problems: Problem[]
}

/** Languages in which patients read a document now and would not once these renditions are live: their translation isn't ready. */
export async function findLeavingLanguages(
  req: PayloadRequest,
  { type, id }: Key,
  judged: Judged,
): Promise<LeavingLanguage[]> {
  const unready = await findUnready(req, judged)
  // While the source language isn't ready, nothing can be published, and so nothing leaves the site.
  if (unready.length === 0 || unready.some(({ locale }) => locale === sourceLocale)) return []
  const [live] = await MappedLiveRows.of(req.payload).load(type, { ids: [id], req: onlyTransaction(req) })
  if (!live) return []
  const before = {
    renditions: renditionsOf(live, judged.approvals, { live: liveSaveOf(live.stored) }),
    approvals: judged.approvals,
  }
  const wasLive = new Set((await publishable(req, before)).map(({ locale }) => locale))
  return unready.filter(({ locale }) => wasLive.has(locale))
}

/** The newest version of a document as it would be published. */
export interface NewestRenditions extends Judged {
  /** True where this version is published already. */
  isPublished: boolean
  /** Those that may be live. */
  ready: PublishedDocument[]
}

export async function loadNewestRenditions(req: PayloadRequest, { type, id }: Key): Promise<NewestRenditions> {
  const form = await loadNewestForm(req, { type, id })
  const stored = { ...form, id, updatedAt: new Date().toISOString() }
  const [mapped, approvals] = await Promise.all([
    mapDocument(req.payload, type, stored, onlyTransaction(req)),
    loadApprovals(req.payload, type, [id], onlyTransaction(req)),
  ])
  const judged = { renditions: renditionsOf(mapped, approvals), approvals }
  return { ...judged, isPublished: form._status === 'published', ready: await publishable(req, judged) }
}

async function findUnready(req: PayloadRequest, judged: Judged): Promise<LeavingLanguage[]> {
  const ready = new Set((await publishable(req, judged)).map(({ locale }) => locale))
  return judged.renditions
    .filter(({ locale }) => !ready.has(locale))
    .map(({ locale, ...rendition }) => ({ locale, problems: 'problems' in rendition ? rendition.problems : [] }))
}

const publishable = (req: PayloadRequest, judged: Judged) => findPublishable(req.payload, judged, onlyTransaction(req))

/** The source language first: the signature of a translation depends on it. */
const renditionsOf = (mapped: MappedDocument, approvals: Approvals, options = {}) =>
  mapped.renditions(findSignatureIn(approvals, options))
