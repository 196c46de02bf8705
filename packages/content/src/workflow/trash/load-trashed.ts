import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import {
  collectionSlugs,
  isUploadSlug,
  mediaSlug,
  typeOfCollection,
  type CollectionDocumentType,
  type UploadSlug,
} from '../../model/collection-names.ts'
import type { TrashedDocument, TrashedVersion } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import { trashSlug, trashedVersionsSlug } from '../../model/trash.ts'

/** A document in the trash, of a type that has a collection. */
export type TrashedWritten = TrashedDocument & { documentType: CollectionDocumentType }

/** An uploaded file in the trash. */
export type TrashedFile = TrashedDocument & { documentType: UploadSlug }

/** An entry of the trash. */
export type Trashed = TrashedWritten | TrashedFile

export const isFile = (trashed: Trashed): trashed is TrashedFile => isUploadSlug(trashed.documentType)

/** The collection from which it was deleted. */
export const collectionOf = (trashed: Trashed): UploadSlug | (typeof collectionSlugs)[CollectionDocumentType] =>
  isFile(trashed) ? trashed.documentType : collectionSlugs[trashed.documentType]

/** An entry of the trash by its id. */
export async function loadTrashed(req: PayloadRequest, id: string): Promise<Trashed> {
  const options = { collection: trashSlug, id, depth: 0, disableErrors: true, overrideAccess: true } as const
  const found: TrashedDocument | null = await req.payload.findByID({ ...options, req: onlyTransaction(req) })
  if (!found || !isOfCollection(found)) throw publicError('This is no longer in the trash. Load the list again.', 404)
  return found
}

const isOfCollection = (found: TrashedDocument): found is Trashed =>
  found.documentType !== 'site-settings' &&
  (isUploadSlug(found.documentType) || typeOfCollection(collectionSlugs[found.documentType]) !== undefined)

/** The versions of a document in the trash, oldest first; of a file, its row. */
export async function loadTrashedVersions(req: PayloadRequest, documentId: string): Promise<TrashedVersion[]> {
  const { docs } = await req.payload.find({
    collection: trashedVersionsSlug,
    where: { documentId: { equals: documentId } },
    sort: 'position',
    ...{ limit: 0, pagination: false, depth: 0, overrideAccess: true, req: onlyTransaction(req) },
  })
  return docs
}

/** Takes a document or a file out of the trash, with its versions. */
export async function removeFromTrash(req: PayloadRequest, { id, documentId }: Trashed): Promise<void> {
  await req.payload.db.deleteMany({
    collection: trashedVersionsSlug,
    where: { documentId: { equals: documentId } },
    req,
  })
  await req.payload.db.deleteOne({ collection: trashSlug, where: { id: { equals: id } }, req, returning: false })
}

/** What the evidence log keeps of a file beside the sentence: its id by its kind, and its name. */
export const fileDetails = ({ documentType, documentId }: TrashedFile, file: string): Record<string, string> => ({
  [documentType === mediaSlug ? 'picture' : 'video']: documentId,
  file,
})
