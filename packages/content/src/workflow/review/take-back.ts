import { hasRole } from '../../model/access/has-role.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { findOpenRequest, updateReviewRequest } from './review-requests.ts'

/** Takes a document back from the reviewers, for the person who submitted it or an admin. */
export async function takeBack(req: SignedInRequest, { type, id, locale }: ClinicalWords): Promise<void> {
  const open = await findOpenRequest(req, { type, id, locale })
  if (!hasRole(req.user, 'admin') && open?.submittedById !== req.user.id)
    throw publicError('Only the person who submitted it, or an admin, can cancel the submission.', 403)
  if (!open) throw publicError('It isn’t with the reviewers.')
  await updateReviewRequest(req, open, { status: 'takenBack' })
  const summary = say('The submission of “{title}” was canceled.', { title: open.title })
  await recordEvidence(req, { action: 'takenBack', summary, document: { type, id }, locale })
}
