import { documentKey, locales, type RenditionKey, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { Outbox, Release } from '../../model/payload-types.ts'
import { describeWait, startOfWait } from '../../model/release/describe-wait.ts'
import { readReleaseColumns } from '../../model/release/record.ts'
import { askWorker } from '../../outbox/ask-worker.ts'
import { loadPin } from './load-pin.ts'
import { entityFor, formFields } from '../../candidate/stored/entity.ts'
import { findFormPlace } from '../../form/form-place.ts'
import { namesInText } from '../../candidate/names-in-text.ts'
import { getSettings } from '../../config/get-settings.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import type { LiveStatus } from './live-status.ts'
import { publicPath } from './public-path.ts'

/** A document that has a form, in one language. */
interface FormKey extends RenditionKey {
  type: WrittenType
}

/** Loads what patients see of a document: from its last outbox row, and from its live row. */
export async function loadLiveStatus(req: PayloadRequest, key: FormKey): Promise<LiveStatus> {
  const [withdrawal] = (await loadOpenWithdrawals(req.payload, { ids: [key.id] })).entriesFor(key)
  if (withdrawal) return { state: 'withdrawn', kind: withdrawal.kind, since: withdrawal.at, by: withdrawal.by }
  const row = await loadLastOutboxRow(req, key)
  const release = typeof row?.release === 'object' ? row.release : null
  const pin = await loadPin(req.payload)
  const isWaiting = row?.status === 'queued' ? !row.isUrgent : release?.status === 'rolledBack'
  if (pin && isWaiting) return { state: 'pinned', ...pin }
  if (row?.status === 'queued') return { state: 'publishing', ...(await findStage(req)) }
  if (row?.status === 'failed') {
    const { message, next, document, field } = release?.error ?? {}
    const inWords = await namesInText(req, [message, next])
    return {
      state: 'failed',
      message: inWords(message ?? 'It could not be published'),
      next: inWords(next ?? 'Look at the releases.'),
      // A release may have failed for the sake of another document that went with it.
      field: field && document === documentKey(key) ? findFormPlace(field, formFields(req.payload, key.type)) : null,
    }
  }
  const live = await loadLiveRow(req, key)
  if (live?._status !== 'published') return { state: 'notLive' }
  const { isShown, address, notes } = await findAddress(req, key, { slug: live.slug, release })
  const all = [...notes, ...(await findUnrenderableNotes(req, key))]
  const inWords = await namesInText(req, all)
  return { state: 'live', since: release?.finishedAt ?? null, isShown, address, notes: all.map(inWords) }
}

/** How far the worker has come with what is queued. */
async function findStage({
  payload,
}: PayloadRequest): Promise<{ stage: 'queued' | 'unanswered' } | { stage: 'rendering'; done: number; total: number }> {
  const status = await askWorker(payload, 'status', {})
  if (!status) return { stage: 'unanswered' }
  return status.pass ? { stage: 'rendering', done: status.pass.done, total: status.pass.total } : { stage: 'queued' }
}

/** Says that the page couldn't be made anew, by a new version of the site for example. */
async function findUnrenderableNotes({ payload }: PayloadRequest, key: FormKey): Promise<string[]> {
  const health = await askWorker(payload, 'health', {})
  const pages = (health?.unrenderable ?? []).filter(({ document }) => document === documentKey(key))
  return pages.map(({ path, message }) => `The page ${path} is as it was: ${message}`)
}

async function loadLastOutboxRow(req: PayloadRequest, { type, id }: FormKey): Promise<Outbox | undefined> {
  const { docs } = await req.payload.find({
    collection: 'outbox',
    where: { and: [{ documentType: { equals: type } }, { documentId: { equals: id } }] },
    sort: '-sequence',
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: true,
  })
  return docs[0]
}

async function loadLiveRow(
  req: PayloadRequest,
  { type, id }: FormKey,
): Promise<{ _status?: unknown; slug?: unknown } | null> {
  const entity = entityFor(type)
  const row: unknown =
    'global' in entity
      ? await req.payload.db.findGlobal({ slug: entity.global, select: { _status: true } })
      : await req.payload.db.findOne({
          collection: entity.collection,
          where: { id: { equals: id } },
          select: { _status: true, slug: true },
        })
  return row as { _status?: unknown; slug?: unknown } | null
}

/**
 * Why patients can't read the document in some language: what the worker says now; where it waits for nothing, what the release
 * said that it last went live with.
 */
async function findNotes(
  req: PayloadRequest,
  { type, id, locale }: FormKey,
  { languages, remarks }: { languages: readonly string[] | undefined; remarks: string[] },
): Promise<string[]> {
  if (!languages) return []
  const waits = (await askWorker(req.payload, 'waits', { type, id })) ?? []
  const missing = locales.filter((each) => !languages.includes(each))
  return missing.flatMap((each) => {
    const wait = waits.find((found) => found.locale === each)
    if (wait) return describeWait(wait)
    return remarks.filter((remark) => each === locale || remark.startsWith(startOfWait(each)))
  })
}

/** The address of the page, unless it isn't live in this language: another document's release may have taken it off the site. */
async function findAddress(
  req: PayloadRequest,
  key: FormKey,
  { slug, release }: { slug: unknown; release: Release | null },
) {
  const { changes } = readReleaseColumns(release ?? {})
  const change = changes.find(({ document }) => document === documentKey(key))
  const live = await askWorker(req.payload, 'liveLanguages', { type: key.type })
  const languages = live ? (live[key.id] ?? []) : change?.locales
  const isShown = languages?.includes(key.locale) ?? true
  const path = isShown ? publicPath(key.type, slug, key.locale) : null
  const notes = await findNotes(req, key, { languages, remarks: change?.notes ?? [] })
  return { isShown, address: path === null ? null : getSettings(req.payload).siteUrl + path, notes }
}
