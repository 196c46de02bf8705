import type { PayloadRequest } from 'payload'
import { hasRole } from '../../model/access/has-role.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import type { User } from '../../model/payload-types.ts'
import { onlyTransaction } from '../../candidate/form.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'
import { loadDocumentRow } from './document-row.ts'
import { loadOpenWithdrawals } from '../../candidate/open-withdrawals.ts'
import { withdraw, type WithdrawalResult } from './withdraw.ts'

/** The one switch. */
export interface LegalHoldInput extends ClinicalKey {
  on: boolean
  reason?: string | undefined
  by: User
}

/**
 * Takes a document off the site and keeps it from being published, until an admin says otherwise. Approvals stay in force:
 * what was live comes back by itself.
 */
export async function setLegalHold(
  req: PayloadRequest,
  { type, id, on, reason, by }: LegalHoldInput,
): Promise<WithdrawalResult | Record<string, never>> {
  const document = await loadDocumentRow(req, { type, id })
  const open = await loadOpenWithdrawals(req.payload, { ids: [id], req: onlyTransaction(req) })
  const holds = open.entriesFor({ type, id }).filter(({ kind }) => kind === 'legalHold')
  if (on) {
    if (holds.length > 0) throw publicError(`“${document.title}” is on legal hold already.`)
    if (!reason) throw publicError('Say why: a legal hold needs a reason.')
    return withdraw(req, [document], { kind: 'legalHold', action: 'held', reason, by })
  }
  if (!hasRole(by, 'admin')) throw publicError('Only an admin can release a legal hold.', 403)
  if (holds.length === 0) throw publicError(`“${document.title}” isn’t on legal hold.`)
  await req.payload.update({
    collection: 'withdrawals',
    where: { id: { in: holds.map((hold) => hold.id) } },
    data: { endedAt: new Date().toISOString(), endedBy: by.name },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  await recordEvidence(req, {
    action: 'holdReleased',
    summary: `The legal hold on “${document.title}” was released.`,
    document: { type, id },
    ...(reason ? { details: { reason } } : {}),
  })
  const event = document.isPublished ? 'publish' : 'unpublish'
  await queueChange(req, { event, documentType: type, documentId: id, title: document.title })
  return {}
}
