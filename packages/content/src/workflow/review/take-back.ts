import type { PayloadRequest } from 'payload'
import { hasRole } from '../../model/access/has-role.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { closeReviewRequest, findOpenRequest } from './review-requests.ts'
import { refusal } from '../../model/refusal.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'

/** Takes a document back from the reviewers: by whoever submitted it, or an admin. */
export async function takeBack(req: PayloadRequest, { type, id, locale }: ClinicalWords): Promise<void> {
  const open = await findOpenRequest(req, { type, id, locale })
  if (!req.user || (!hasRole(req.user, 'admin') && open?.submittedById !== req.user.id))
    throw refusal('Only who submitted it, or an admin, can take it back.', 403)
  if (!open) throw refusal('It isn’t with the reviewers.')
  await closeReviewRequest(req, open, { status: 'takenBack' })
  const summary = `“${open.title}” was taken back from review.`
  await recordEvidence(req, { action: 'takenBack', summary, document: { type, id }, locale })
}
