import type { PayloadRequest } from 'payload'
import { hasRole } from '../../model/access/has-role.ts'
import { reviewersAndAdmins } from '../../model/access/reviewers-and-admins.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { loadDocumentRow } from './document-row.ts'
import { loadOpenWithdrawals } from '../../candidate/stored/open-withdrawals.ts'
import type { WithdrawalState } from './withdrawal-state.ts'

/** Loads why a document is withdrawn, since when and by whom, and what the person who asks can do about it. */
export async function loadWithdrawalState(req: PayloadRequest, key: ClinicalKey): Promise<WithdrawalState> {
  const [{ isPublished }, withdrawals] = await Promise.all([
    loadDocumentRow(req, key),
    loadOpenWithdrawals(req.payload, { ids: [key.id] }),
  ])
  const open = withdrawals.entriesFor(key)
  const isHeld = open.some(({ kind }) => kind === 'legalHold')
  return {
    open: open.map(({ kind, by, at, reason }) => ({ kind, by, at, reason })),
    can: {
      withdraw: reviewersAndAdmins({ req }) && isPublished && !open.some(({ kind }) => kind === 'recall'),
      hold: reviewersAndAdmins({ req }) && !isHeld,
      release: hasRole(req.user, 'admin') && isHeld,
    },
  }
}
