import { renditionKey, sourceLocale, type Locale } from '@carepath/schema'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadCandidateRendition } from '../../candidate/candidate-rendition.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { formatProblems, toFormProblems } from '../../candidate/form-problems.ts'
import { findMissedDueDay } from './overdue.ts'
import { findOpenRequest, updateReviewRequest } from './review-requests.ts'
import { findStandIns } from '../../candidate/stand-ins.ts'

/** What an editor wants to have reviewed. */
export interface SubmitInput extends ClinicalKey {
  locale: Locale
  /** What the reviewer should know. */
  message?: string | undefined
}

/** Submits the newest version of a document for review in one language. */
export async function submit(req: SignedInRequest, { type, id, locale, message }: SubmitInput): Promise<void> {
  const words = { type, id, locale }
  const candidate = await loadCandidateRendition(req, { type, id }, locale)
  const { title, problems, hash, hashed, approvals, document } = candidate
  if (hash === undefined || !hashed || !document) {
    const incomplete = await toFormProblems(req, words, problems)
    throw publicError(`To complete before you submit: ${formatProblems(incomplete)}`)
  }
  const standIns = await toFormProblems(req, words, await findStandIns(req, document))
  if (standIns.length > 0) throw publicError(`To complete before you submit: ${formatProblems(standIns)}`)
  // An overdue document needs a new review, even where nothing in it has changed since its approval.
  const isOverdue = locale === sourceLocale && findMissedDueDay(words, candidate, clinicToday(req.payload))
  if (!isOverdue && approvals.inForce({ ...words, ...hashed }))
    throw publicError('It is approved as it stands. Publish it, or change it first.')
  const open = await findOpenRequest(req, words)
  if (open?.status === 'inReview') throw publicError('It is with the reviewers already.')
  if (open) await updateReviewRequest(req, open, { status: 'resubmitted' })
  await req.payload.create({
    collection: 'reviews',
    data: {
      ...{ documentType: type, documentId: id, locale, title, hash, status: 'inReview', openKey: renditionKey(words) },
      ...{ submittedById: req.user.id, submittedBy: req.user.name, submittedAt: new Date().toISOString() },
      ...(message ? { message } : {}),
    },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  await recordEvidence(req, {
    action: 'submitted',
    summary: say('“{title}” was submitted for review in {language}.', { title, language: languageLabel(locale) }),
    document: { type, id },
    locale,
    hash,
    ...(message ? { details: { message } } : {}),
  })
}
