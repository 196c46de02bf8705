import { sourceLocale, type DocumentKey, type Locale, type PublishedDocument } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { languageName } from '../../config/localization.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import type { Approvals } from '../../candidate/approvals.ts'
import { loadSampleReviewers } from '../../candidate/sample-reviewers.ts'
import { isSigned } from '../../candidate/signer.ts'

/** Refuses to publish words that no clinician has signed, whoever asks and by whatever way. */
export async function refuseUnsigned(
  req: PayloadRequest,
  document: PublishedDocument,
  approvals: Approvals,
): Promise<void> {
  if (isSigned(document)) return
  const samples = await loadSampleReviewers(req.payload, [document], transactionOf(req))
  if (samples.isSample(document, approvals)) return
  throw notApprovedError(document, approvals)
}

/** What is wrong and what to do, for words that may not go live. */
export function notApprovedError(words: DocumentKey & { locale: Locale }, approvals: Approvals): Error {
  return new APIError(explainNotApproved(words, approvals), 403, undefined, true)
}

/** The same, for a record. */
export function explainNotApproved(
  { type, id, locale }: DocumentKey & { locale: Locale },
  approvals: Approvals,
): string {
  const language = locale === sourceLocale ? '' : ` in ${languageName(locale)}`
  const before = approvals.newest({ type, id }, locale)
  const what = before
    ? `It has changed since ${before.approver} approved it${language}`
    : `No clinician has approved it${language}`
  // Without a colon: the admin makes a list of what comes after one.
  return `${what}, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.`
}
