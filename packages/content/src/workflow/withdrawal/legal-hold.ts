import { hasRole } from '../../model/access/has-role.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'
import { loadDocumentRow } from './document-row.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { withdraw, type WithdrawalResult } from './withdraw.ts'

/** A legal hold to place or to release. */
export interface LegalHoldInput extends ClinicalKey {
  /** True to place it. */
  on: boolean
  /** Needed to place it. */
  reason?: string | undefined
}

/**
 * Places a legal hold: the document is withdrawn and can't be published. Or releases one. Approvals stay in force, so that
 * a published document is live again after the release.
 */
export async function setLegalHold(
  req: SignedInRequest,
  { type, id, on, reason }: LegalHoldInput,
): Promise<WithdrawalResult | Record<string, never>> {
  const document = await loadDocumentRow(req, { type, id })
  const open = await loadOpenWithdrawals(req.payload, { ids: [id], req: onlyTransaction(req) })
  const holds = open.entriesFor({ type, id }).filter(({ kind }) => kind === 'legalHold')
  if (on) {
    if (holds.length > 0) throw publicError(`“${document.title}” is on legal hold already.`)
    if (!reason) throw publicError('Say why: a legal hold needs a reason.')
    return withdraw(req, [document], { kind: 'legalHold', reason })
  }
  if (!hasRole(req.user, 'admin')) throw publicError('Only an admin can release a legal hold.', 403)
  if (holds.length === 0) throw publicError(`“${document.title}” isn’t on legal hold.`)
  await req.payload.update({
    collection: 'withdrawals',
    where: { id: { in: holds.map((hold) => hold.id) } },
    data: { endedAt: new Date().toISOString(), endedBy: req.user.name },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  await recordEvidence(req, {
    action: 'holdReleased',
    summary: say('The legal hold on “{title}” was released.', { title: document.title }),
    document: { type, id },
    ...(reason ? { details: { reason } } : {}),
  })
  const event = document.isPublished ? 'publish' : 'unpublish'
  await queueChange(req, { event, documentType: type, documentId: id, title: document.title })
  return {}
}
