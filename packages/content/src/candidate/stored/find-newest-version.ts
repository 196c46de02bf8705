import type { DocumentKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { collectionSlugs, type CollectionDocumentType } from '../../model/collection-names.ts'
import { onlyTransaction } from './form.ts'

/** A saved state of a document. */
export interface SavedVersion {
  id: string
  /** The `updatedAt` of the document in that version. */
  at: string
  /** Its number among the saves of the document. */
  revision: number
}

/** The newest version of a document, drafts included. */
export async function findNewestVersion(
  req: PayloadRequest,
  { type, id }: DocumentKey,
): Promise<SavedVersion | undefined> {
  const { docs } = await req.payload.findVersions({
    collection: collectionSlugs[type as CollectionDocumentType],
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    select: { version: { updatedAt: true, revision: true } },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  const [newest] = docs
  return newest && { id: newest.id, at: newest.version.updatedAt, revision: newest.version.revision ?? 0 }
}
