import type { DocumentKey } from '@carepath/schema'
import type { PayloadRequest, Where } from 'payload'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { onlyTransaction } from './form.ts'

/** A saved state of a document. */
export interface SavedVersion {
  id: string
  /** The `updatedAt` of the document in that version. */
  at: string
  /** Its number among the saves of the document. */
  revision: number
  isPublished: boolean
}

/** The newest version of a document, drafts included. */
export function findNewestVersion(req: PayloadRequest, { type, id }: DocumentKey): Promise<SavedVersion | undefined> {
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  return findVersion(req, type as CollectionDocumentType, where)
}

/** A version by its id; undefined where it no longer exists. */
export function findVersionById(
  req: PayloadRequest,
  type: CollectionDocumentType,
  id: string,
): Promise<SavedVersion | undefined> {
  return findVersion(req, type, { id: { equals: id } })
}

async function findVersion(
  req: PayloadRequest,
  type: CollectionDocumentType,
  where: Where,
): Promise<SavedVersion | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: collectionSlugs[type],
    where,
    select: { version: { updatedAt: true, revision: true, _status: true } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const [found] = docs
  if (!found) return undefined
  const { updatedAt: at, revision, _status } = found.version
  return { id: found.id, at, revision: revision ?? 0, isPublished: _status === 'published' }
}
