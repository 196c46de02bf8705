import type { CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'

/** What hooks know of a saved document, whatever its collection. */
export interface PublishedRow {
  id: string
  _status?: unknown
  [field: string]: unknown
}

/** Where a document lives: in a collection, or as a global. */
export type Home = { collection: CollectionSlug } | { global: GlobalSlug }

/**
 * True where the row patients are served from is published. A hook's `previousDoc` can't tell:
 * it is the newest version, drafts included.
 */
export async function isRowLive(req: PayloadRequest, home: Home, id: string): Promise<boolean> {
  const row: unknown =
    'global' in home
      ? await req.payload.db.findGlobal({ slug: home.global, req, select: { _status: true } })
      : await req.payload.db.findOne({
          collection: home.collection,
          where: hasId(id),
          req,
          select: { _status: true },
        })
  return (row as { _status?: unknown } | null)?._status === 'published'
}

function hasId(id: string): Where {
  return { id: { equals: id } }
}

/** Remembers, for the hooks after the change, whether the row was live before it. */
export async function rememberLiveRow(req: PayloadRequest, home: Home, id: string): Promise<void> {
  req.context[keyOf(home, id)] = await isRowLive(req, home, id)
}

/** What `rememberLiveRow` found; false for a document that is being created. */
export function wasRowLive(req: PayloadRequest, home: Home, id: string): boolean {
  return req.context[keyOf(home, id)] === true
}

function keyOf(home: Home, id: string): string {
  return `live:${'global' in home ? home.global : home.collection}/${id}`
}
