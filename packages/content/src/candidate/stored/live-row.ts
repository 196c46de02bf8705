import type { WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { documentNotes } from '../../request/request-context.ts'
import { entityFor } from './entity.ts'

/** What hooks know of a saved document, whatever its collection. */
export interface PublishedRow {
  id: string
  _status?: unknown
  [field: string]: unknown
}

interface WrittenKey {
  type: WrittenType
  id: string
}

/**
 * True where the row patients are served from is published. A hook's `previousDoc` can't tell:
 * it is the newest version, drafts included.
 */
export async function isRowLive(req: PayloadRequest, { type, id }: WrittenKey): Promise<boolean> {
  const entity = entityFor(type)
  const row: unknown =
    'global' in entity
      ? await req.payload.db.findGlobal({ slug: entity.global, req, select: { _status: true } })
      : await req.payload.db.findOne({
          collection: entity.collection,
          where: { id: { equals: id } },
          req,
          select: { _status: true },
        })
  return (row as { _status?: unknown } | null)?._status === 'published'
}

/** Notes, for the hooks after the change, whether the row was live before it. */
export async function noteLiveRow(req: PayloadRequest, key: WrittenKey): Promise<void> {
  documentNotes(req, key).wasLive = await isRowLive(req, key)
}

/** What `noteLiveRow` found; false for a document that is being created. */
export function wasRowLive(req: PayloadRequest, key: WrittenKey): boolean {
  return documentNotes(req, key).wasLive === true
}
