import { collectionSlugs } from '../../model/collection-names.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { loadDocumentRow, type DocumentRow } from './document-row.ts'
import { isOnSite } from './preview-withdrawal.ts'
import { withdraw, type WithdrawalResult } from './withdraw.ts'

/** What a clinician recalls, and why. */
export interface RecallInput {
  documents: ClinicalKey[]
  reason: string
}

/**
 * Recalls documents: they are withdrawn until a clinician has approved each again and it has been published. Their rows
 * become drafts, so that forms and lists show them as such.
 */
export async function recall(req: SignedInRequest, { documents, reason }: RecallInput): Promise<WithdrawalResult> {
  const rows: DocumentRow[] = []
  for (const key of documents) {
    const row = await loadDocumentRow(req, key)
    if (!row.isPublished && !(await isOnSite(req.payload, key)))
      throw publicError(`“${row.title}” isn’t live: there is nothing to withdraw.`)
    rows.push(row)
  }
  return recallRows(req, rows, reason)
}

/** Recalls documents that patients can read. */
export async function recallRows(req: SignedInRequest, rows: DocumentRow[], reason: string): Promise<WithdrawalResult> {
  const result = await withdraw(req, rows, { kind: 'recall', reason })
  for (const row of rows) if (row.isPublished) await turnIntoDraft(req, row)
  return result
}

/** The withdrawal has removed the document from the site already: no outbox row is needed. */
const context = { isWithdrawing: true, isBeingReleased: true }

async function turnIntoDraft({ payload, user }: SignedInRequest, { type, id }: DocumentRow): Promise<void> {
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
