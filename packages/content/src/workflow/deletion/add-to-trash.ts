import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { CollectionDocumentType, UploadSlug } from '../../model/collection-names.ts'
import { trashSlug, trashedVersionsSlug } from '../../model/trash.ts'
import type { StoredVersion } from '../../request/request-context.ts'

/** What somebody has deleted. */
export interface Deleted {
  /** The type of a document, or the collection of a file. */
  type: CollectionDocumentType | UploadSlug
  id: string
  title: string
  /** Its type as the admin names it, e.g. `Side effect`. */
  kind: string
  /** Oldest first. */
  versions: readonly StoredVersion[]
}

/** Writes an entry of the trash, by whoever is signed in, in the transaction of the request. */
export async function addToTrash(req: PayloadRequest, { type, id, title, kind, versions }: Deleted): Promise<void> {
  if (!req.user) return
  const shared = { depth: 0, overrideAccess: true, req: onlyTransaction(req) } as const
  await req.payload.create({
    collection: trashSlug,
    data: {
      ...{ documentType: type, documentId: id, title, kind },
      ...{ at: new Date().toISOString(), by: req.user.name, byId: req.user.id },
    },
    ...shared,
  })
  for (const [position, version] of versions.entries())
    await req.payload.create({
      collection: trashedVersionsSlug,
      data: { documentId: id, position, ...version },
      ...shared,
    })
}
