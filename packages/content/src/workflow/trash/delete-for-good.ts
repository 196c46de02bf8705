import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { uploadFiles, type StoredMedia } from '../../mapping/to-image.ts'
import { mediaSlug } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { savedKey } from '../revision/stored-revision.ts'
import { refuseHeld } from '../withdrawal/refuse-held.ts'
import { freeBytes } from '../deletion/trashed-bytes.ts'
import {
  collectionOf,
  fileDetails,
  isFile,
  loadTrashed,
  loadTrashedVersions,
  removeFromTrash,
  type TrashedFile,
  type TrashedWritten,
} from './load-trashed.ts'

/**
 * Deletes a document or a file in the trash, so that nobody can bring it back. What patients could read of a document, or a
 * clinician has signed, is evidence, and what is on legal hold isn't destroyed: both stay in the trash. Of a file that patients
 * have seen the archive of releases keeps a copy of its own.
 */
export async function deleteForGood(req: PayloadRequest, entry: string): Promise<{ title: string }> {
  const trashed = await inTransaction(req, async () => {
    const found = await loadTrashed(req, entry)
    await startWriting(req, savedKey({ collection: collectionOf(found), id: found.documentId }))
    const trashed = await loadTrashed(req, entry)
    if (isFile(trashed)) await deleteFile(req, trashed)
    else await deleteDocument(req, trashed)
    return trashed
  })
  if (isFile(trashed)) await freeBytes(req.payload, trashed.documentId)
  return { title: trashed.title }
}

async function deleteDocument(req: PayloadRequest, trashed: TrashedWritten): Promise<void> {
  const { documentType: type, documentId: id, title } = trashed
  await refuseHeld(req, { type, id, action: 'deleted' })
  await refuseEvidence(req, trashed)
  await removeFromTrash(req, trashed)
  const summary = say('“{title}” was deleted for good.', { title })
  await recordEvidence(req, { action: 'deletedForGood', summary, document: { type, id } })
}

async function deleteFile(req: PayloadRequest, trashed: TrashedFile): Promise<void> {
  const { documentType: collection, documentId: id, title } = trashed
  const [version] = await loadTrashedVersions(req, id)
  const [file = title] = uploadFiles((version?.form ?? {}) as Partial<StoredMedia>)
  await removeFromTrash(req, trashed)
  await recordEvidence(req, {
    action: 'deletedForGood',
    summary:
      collection === mediaSlug
        ? say('The picture “{file}” was deleted for good.', { file })
        : say('The video file “{file}” was deleted for good.', { file }),
    details: fileDetails(trashed, file),
  })
}

const whatIsKept = {
  published: 'Patients have read this. Its versions are evidence, and stay in the trash.',
  approved: 'A clinician has approved this. What was approved is evidence, and stays in the trash.',
} as const

async function refuseEvidence(req: PayloadRequest, { documentType, documentId }: TrashedWritten): Promise<void> {
  for (const [action, message] of Object.entries(whatIsKept)) {
    const { totalDocs } = await req.payload.count({
      collection: 'evidence',
      where: {
        and: [
          { documentType: { equals: documentType } },
          { documentId: { equals: documentId } },
          { action: { equals: action } },
        ],
      },
      overrideAccess: true,
      req: onlyTransaction(req),
    })
    if (totalDocs > 0) throw publicError(message, 403)
  }
}
