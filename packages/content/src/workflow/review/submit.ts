import { sourceLocale, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { hasRole } from '../../model/access/has-role.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { languageName } from '../../config/localization.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import { candidateRendition } from '../../candidate/candidate-rendition.ts'
import { toFormProblems } from './form-problems.ts'
import { formatProblems } from './in-words.ts'
import { closeReviewRequest, openRequestKey, findOpenRequest } from './review-requests.ts'
import { findMissedDueDay } from './overdue.ts'
import { refusal } from '../../model/refusal.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'

/** What an editor asks for. */
export interface SubmitInput extends ClinicalKey {
  locale: Locale
  /** What the reviewer should know. */
  message?: string | undefined
}

/** Asks the clinicians to look at the newest version of a document, in one language. */
export async function submit(req: PayloadRequest, { type, id, locale, message }: SubmitInput): Promise<void> {
  const { user } = req
  if (!user || !hasRole(user, 'editor', 'reviewer', 'admin')) throw refusal('Sign in to submit a document.', 403)
  const candidate = await candidateRendition(req, { type, id }, locale)
  const { title, problems, hash, sourceHash, approvals } = candidate
  if (hash === undefined)
    throw refusal(
      `It isn’t ready for a reviewer yet. ${formatProblems(await toFormProblems(req, { type, id, locale }, problems))}`,
    )
  // Once its review is late, it has to be read again as it stands.
  const isLate = locale === sourceLocale && findMissedDueDay({ type, id, locale }, candidate, clinicToday(req.payload))
  if (!isLate && approvals.inForce({ type, id, locale, hash, sourceHash }))
    throw refusal('It is approved as it stands. Publish it, or change it first.')
  const open = await findOpenRequest(req, { type, id, locale })
  if (open?.status === 'inReview') throw refusal('It is with the reviewers already.')
  if (open) await closeReviewRequest(req, open, { status: 'resubmitted' })
  await req.payload.create({
    collection: 'reviews',
    data: {
      documentType: type,
      documentId: id,
      locale,
      title,
      status: 'inReview',
      openKey: openRequestKey({ type, id, locale }),
      hash,
      submittedById: user.id,
      submittedBy: user.name,
      submittedAt: new Date().toISOString(),
      ...(message ? { message } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req: transactionOf(req),
  })
  const summary = `“${title}” was submitted for review in ${languageName(locale)}.`
  await recordEvidence(req, {
    action: 'submitted',
    summary,
    document: { type, id },
    locale,
    hash,
    ...(message ? { details: { message } } : {}),
  })
}
