import type { PayloadRequest, Where } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { isFormValues, type FormValues } from '../../form/form-fields.ts'
import { loadSaverName } from '../revision/saver-name.ts'
import type { Saved } from '../revision/stored-revision.ts'

/** A saved state of a document or of the site's settings. */
export interface SavedVersion {
  id: string
  /** Instant. */
  at: string
  /** Who saved it; empty where nobody noted that. */
  by: string
  /** What became of it, in words: “Live now”. */
  state: string
}

export interface VersionPage {
  /** The newest first. */
  versions: SavedVersion[]
  page: number
  pages: number
}

const perPage = 25
/** By the numbers of the saves: two may have been made in one millisecond. */
const newestFirst = ['-version.revision', '-updatedAt']

/** Lists what was saved of a document, a page at a time. */
export async function listVersions(req: PayloadRequest, saved: Saved, page = 1): Promise<VersionPage> {
  const found = await findVersions(req, saved, { limit: perPage, page })
  const versions = await toSavedVersions(req, saved, found.docs)
  return { versions, page: found.page ?? 1, pages: Math.max(1, found.totalPages) }
}

/** The version with an id; undefined where the document has none. */
export async function findVersion(req: PayloadRequest, saved: Saved, id: string): Promise<SavedVersion | undefined> {
  const { docs } = await findVersions(req, saved, { where: { id: { equals: id } }, limit: 1 })
  const [version] = await toSavedVersions(req, saved, docs)
  return version
}

/** The version that was saved before another one; undefined for the first. */
export async function findVersionBefore(
  req: PayloadRequest,
  saved: Saved,
  id: string,
): Promise<SavedVersion | undefined> {
  const found = await findVersions(req, saved, { where: { id: { equals: id } }, limit: 1 })
  const [own] = found.docs
  if (!own) return undefined
  const { revision } = own.version
  const isBefore: Where =
    typeof revision === 'number'
      ? { 'version.revision': { less_than: revision } }
      : { updatedAt: { less_than: own.updatedAt } }
  const { docs } = await findVersions(req, saved, { where: isBefore, limit: 1 })
  const [before] = await toSavedVersions(req, saved, docs)
  return before
}

interface StoredVersion {
  id: string
  updatedAt: string
  latest?: boolean | null
  version: FormValues
}

interface FoundVersions {
  docs: StoredVersion[]
  page?: number
  totalPages: number
}

interface Asked {
  where?: Where
  limit: number
  page?: number
}

async function findVersions(req: PayloadRequest, saved: Saved, { where, limit, page }: Asked): Promise<FoundVersions> {
  const own = 'global' in saved ? [] : [{ parent: { equals: saved.id } }]
  const options = {
    where: { and: [...own, ...(where ? [where] : [])] },
    limit,
    ...(page === undefined ? {} : { page }),
    sort: newestFirst,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req: onlyTransaction(req),
  }
  const found: unknown =
    'global' in saved
      ? await req.payload.findGlobalVersions({ slug: saved.global, ...options })
      : await req.payload.findVersions({ collection: saved.collection, ...options })
  return found as FoundVersions
}

async function toSavedVersions(req: PayloadRequest, saved: Saved, docs: StoredVersion[]): Promise<SavedVersion[]> {
  const live = await findLiveVersion(req, saved)
  const names = new Map<string | null, string>()
  const versions: SavedVersion[] = []
  for (const { id, updatedAt, latest, version } of docs) {
    const saver = saverOf(version)
    if (saver !== undefined && !names.has(saver)) names.set(saver, await loadSaverName(req, saver))
    const by = saver === undefined ? '' : (names.get(saver) ?? '')
    versions.push({ id, at: updatedAt, by, state: stateOf({ id, latest, status: version._status }, live) })
  }
  return versions
}

/** The state of the version that the form shows. */
export const newestDraft = 'Newest draft'

function stateOf(
  { id, latest, status }: { id: string; latest?: boolean | null | undefined; status: unknown },
  live: string | undefined,
): string {
  if (id === live) return 'Live now'
  if (status === 'published') return 'Published before'
  return latest ? newestDraft : 'Draft'
}

/** Id of the version that patients read; undefined where the document isn't live. */
async function findLiveVersion(req: PayloadRequest, saved: Saved): Promise<string | undefined> {
  const row = await findRow(req, saved)
  if (row?._status !== 'published') return undefined
  const { docs } = await findVersions(req, saved, { where: { 'version._status': { equals: 'published' } }, limit: 1 })
  return docs[0]?.id
}

async function findRow(req: PayloadRequest, saved: Saved): Promise<{ _status?: unknown } | null> {
  const { db } = req.payload
  if ('global' in saved) return db.findGlobal<{ _status?: unknown }>({ slug: saved.global, req: onlyTransaction(req) })
  const where = { id: { equals: saved.id } }
  return db.findOne<{ id: string; _status?: unknown }>({
    ...{ collection: saved.collection, where, req: onlyTransaction(req) },
  })
}

/** Id of the account that saved; null where the system itself did, undefined where that wasn't noted yet. */
function saverOf({ lastSave }: FormValues): string | null | undefined {
  if (!isFormValues(lastSave)) return undefined
  return typeof lastSave.by === 'string' ? lastSave.by : null
}
