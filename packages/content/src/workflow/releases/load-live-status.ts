import { documentKey, type Locale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Outbox, Release } from '../../model/payload-types.ts'
import { loadPin } from './load-pin.ts'
import { entityFor } from '../../candidate/entity.ts'
import { getSettings } from '../../config/get-settings.ts'
import { loadOpenWithdrawals } from '../../candidate/open-withdrawals.ts'
import type { LiveStatus } from './live-status.ts'
import { publicPath } from './public-path.ts'

/** A document in the language its form shows. */
interface ShownRendition {
  type: WrittenType
  id: string
  locale: Locale
}

/** As a release tells of one document. */
const ChangesSchema = z.array(z.looseObject({ document: z.string(), title: z.string(), locales: z.array(z.string()) }))

/** How a document stands with patients: what became of its last public change, and of the row they are served from. */
export async function loadLiveStatus(req: PayloadRequest, shown: ShownRendition): Promise<LiveStatus> {
  const [withdrawal] = (await loadOpenWithdrawals(req.payload, { ids: [shown.id] })).entriesFor(shown)
  if (withdrawal) return { state: 'withdrawn', kind: withdrawal.kind, since: withdrawal.at, by: withdrawal.by }
  const row = await loadLastOutboxRow(req, shown)
  const release = typeof row?.release === 'object' ? row.release : null
  const pin = await loadPin(req.payload)
  const isHeld = row?.status === 'queued' ? !row.isUrgent : release?.status === 'rolledBack'
  if (pin && isHeld) return { state: 'pinned', ...pin }
  if (row?.status === 'queued') return { state: 'publishing' }
  if (row?.status === 'failed') {
    const { message, next } = release?.error ?? {}
    return { state: 'failed', message: message ?? 'It could not be published', next: next ?? 'Look at the releases.' }
  }
  const live = await loadLiveRow(req, shown)
  if (live?._status !== 'published') return { state: 'notLive' }
  return { state: 'live', since: release?.finishedAt ?? null, ...findAddress(req, shown, { slug: live.slug, release }) }
}

async function loadLastOutboxRow(req: PayloadRequest, { type, id }: ShownRendition): Promise<Outbox | undefined> {
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
  { type, id }: ShownRendition,
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

/** The address of the page, unless the last release says that it isn't live in this language. */
function findAddress(
  req: PayloadRequest,
  shown: ShownRendition,
  { slug, release }: { slug: unknown; release: Release | null },
) {
  const told = ChangesSchema.safeParse(release?.changes).data?.find(({ document }) => document === documentKey(shown))
  const isTranslated = told?.locales.includes(shown.locale) ?? true
  const path = isTranslated ? publicPath(shown.type, slug, shown.locale) : null
  const notes = isTranslated ? [] : [`It isn’t live in this language yet.`, ...findNotes(told?.title, release)]
  return { address: path === null ? null : getSettings(req.payload).siteUrl + path, notes }
}

function findNotes(title: string | undefined, release: Release | null): string[] {
  const notes = z.array(z.string()).safeParse(release?.notes).data ?? []
  return notes.flatMap((note) =>
    title !== undefined && note.startsWith(`${title}: `) ? note.slice(title.length + 2) : [],
  )
}
