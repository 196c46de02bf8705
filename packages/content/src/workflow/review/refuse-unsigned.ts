import { sourceLocale, type PublishedDocument, type RenditionKey } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { languageLabel } from '../../model/text/language-label.ts'
import type { Approvals } from '../../candidate/signatures/approvals.ts'
import { isSigned } from '../../candidate/signatures/signatures.ts'
import { mayBePublishedUnsigned } from '../../candidate/signatures/unsigned-sample.ts'
import { publicError } from '../../model/public-error.ts'

/** Refuses to publish words that no clinician has signed, whoever publishes them and by whichever way. */
export async function refuseUnsigned(
  req: PayloadRequest,
  document: PublishedDocument,
  approvals: Approvals,
): Promise<void> {
  if (isSigned(document)) return
  if (await mayBePublishedUnsigned(req, document, approvals)) return
  throw notApprovedError(document, approvals)
}

/** The refusal to publish words without an approval: what is wrong, and what to do. */
export function notApprovedError(words: RenditionKey, approvals: Approvals): Error {
  return publicError(explainNotApproved(words, approvals), 403)
}

/** The message of that refusal, for a release's record as well. */
export function explainNotApproved({ type, id, locale }: RenditionKey, approvals: Approvals): string {
  const language = locale === sourceLocale ? '' : ` in ${languageLabel(locale)}`
  const before = approvals.newest({ type, id }, locale)
  const revocation = before && approvals.revocationOf(before)
  const reason = revocation
    ? `${revocation.by} has revoked the approval${language}`
    : before
      ? `It has changed since ${before.approver} approved it${language}`
      : `No clinician has approved it${language}`
  // No colon: the admin would show what follows it as a list.
  return `${reason}, so it can’t be published. Submit it for review. As soon as a reviewer has approved exactly these words, you can publish them.`
}
