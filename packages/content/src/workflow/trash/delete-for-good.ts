import type { PayloadRequest } from 'payload'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { publicError } from '../../model/public-error.ts'
import { savedKey } from '../revision/stored-revision.ts'
import { refuseHeld } from '../withdrawal/refuse-held.ts'
import { loadTrashed, removeFromTrash, type Trashed } from './load-trashed.ts'

/**
 * Deletes a document in the trash, so that nobody can bring it back. What patients could read, or a clinician has signed, is
 * evidence, and what is on legal hold isn't destroyed: both stay in the trash.
 */
export async function deleteForGood(req: PayloadRequest, entry: string): Promise<{ title: string }> {
  return inTransaction(req, async () => {
    const { documentType: type, documentId: id } = await loadTrashed(req, entry)
    await startWriting(req, savedKey({ collection: collectionSlugs[type], id }))
    const trashed = await loadTrashed(req, entry)
    await refuseHeld(req, { type, id, action: 'deleted' })
    await refuseEvidence(req, trashed)
    await removeFromTrash(req, trashed)
    const summary = say('“{title}” was deleted for good.', { title: trashed.title })
    await recordEvidence(req, { action: 'deletedForGood', summary, document: { type, id } })
    return { title: trashed.title }
  })
}

const whatIsKept = {
  published: 'Patients have read this. Its versions are evidence, and stay in the trash.',
  approved: 'A clinician has approved this. What was approved is evidence, and stays in the trash.',
} as const

async function refuseEvidence(req: PayloadRequest, { documentType, documentId }: Trashed): Promise<void> {
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
