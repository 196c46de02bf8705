import type { PayloadRequest } from 'payload'
import { collectionSlugs } from '../../model/collection-names.ts'
import type { User } from '../../model/payload-types.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'
import { isOnSite } from './preview-withdrawal.ts'
import { loadDocumentRow, type DocumentRow } from './document-row.ts'
import { withdraw, type WithdrawalResult } from './withdraw.ts'

/** What a reviewer wants off the site. */
export interface RecallInput {
  documents: ClinicalKey[]
  reason: string
  by: User
}

/**
 * Withdraws documents: off the site at once, until a clinician has approved each anew and it has been published. Their rows
 * become drafts, so that form and list say so.
 */
export async function recall(req: PayloadRequest, { documents, reason, by }: RecallInput): Promise<WithdrawalResult> {
  const named: DocumentRow[] = []
  for (const key of documents) named.push(await loadDocumentRow(req, key))
  for (const document of named) {
    if (!document.isPublished && !(await isOnSite(req.payload, document)))
      throw publicError(`“${document.title}” isn’t live: there is nothing to withdraw.`)
  }
  const taken = await withdraw(req, named, { kind: 'recall', action: 'recalled', reason, by })
  for (const document of named) if (document.isPublished) await turnIntoDraft(req, document)
  return taken
}

/** What it leaves on the site is seen to already. */
const context = { isWithdrawing: true, isBeingReleased: true }

async function turnIntoDraft({ payload, user }: PayloadRequest, { type, id }: DocumentRow): Promise<void> {
  await payload.update({
    collection: collectionSlugs[type],
    id,
    data: { _status: 'draft' },
    draft: false,
    context,
    user,
    depth: 0,
    overrideAccess: true,
  })
}
