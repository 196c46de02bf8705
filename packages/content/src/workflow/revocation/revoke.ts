import { sourceLocale, withdrawableTypes } from '@carepath/schema'
import { loadApprovals, type ApprovalEntry } from '../../candidate/signatures/approvals.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { requireReviewerAccount, type Reviewer } from '../../candidate/signatures/reviewer.ts'
import { inTransaction } from '../../config/transactions/in-transaction.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { ClinicalWords } from '../../model/clinical-key.ts'
import type { ConfirmationMeans } from '../../model/confirmation.ts'
import { instantAfter } from '../../model/instant-after.ts'
import { publicError } from '../../model/public-error.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import { requireSigningSession } from '../confirmation/signing-session.ts'
import { loadPin } from '../releases/load-pin.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { loadDocumentRow } from '../withdrawal/document-row.ts'
import { isOnSite } from '../withdrawal/preview-withdrawal.ts'
import { recallRows } from '../withdrawal/recall.ts'
import { publishUrgently, type WithdrawalResult } from '../withdrawal/withdraw.ts'
import { findLiveApproval } from './find-live-approval.ts'

/** Which approval a reviewer revokes, and why. */
export interface RevokeInput extends ClinicalWords {
  /** Id of the approval; the newest one, where it is left out. */
  approval?: string | undefined
  reason: string
}

/**
 * Revokes an approval, whoever gave it. Words that patients read on this approval leave the site at once: English words
 * with all that depends on them, as in a recall; a translation by itself. Null where no live words rested on it.
 */
export async function revoke(req: SignedInRequest, input: RevokeInput): Promise<WithdrawalResult | null> {
  const { type, id, locale, reason } = input
  const words = { type, id, locale }
  const reviewer = await requireReviewerAccount(req)
  const confirmedBy = await requireSigningSession(req)
  const approvals = await loadApprovals(req.payload, type, [id], onlyTransaction(req))
  const approval = approvals.find(words, input.approval)
  if (!approval) throw publicError('There is no approval to revoke.', 404)
  const before = approvals.revocationOf(approval)
  if (before) throw publicError(`${before.by} has revoked this approval already.`, 409)
  const live = await findLiveApproval(req, words, approvals)
  if (live?.id === approval.id) refuseIfNeeded(type)
  // Before the words leave the site: the worker reads what is committed.
  await inTransaction(req, () => recordRevocation(req, { words, approval, reviewer, confirmedBy, reason }))
  return takeOffSite(req, { words, reason, wasLive: live?.hash === approval.hash })
}

async function recordRevocation(
  req: SignedInRequest,
  {
    words: { type, id, locale },
    approval,
    reviewer,
    confirmedBy,
    reason,
  }: {
    words: ClinicalWords
    approval: ApprovalEntry
    reviewer: Reviewer
    confirmedBy: ConfirmationMeans[]
    reason: string
  },
): Promise<void> {
  const { title, hash, approver } = approval
  const at = instantAfter(approval.at)
  // Before the revocation, which names its own entry of the log.
  await recordEvidence(req, {
    action: 'approvalRevoked',
    summary: say('The approval of “{title}” in {language} by {approver} was revoked by {name} ({license}).', {
      ...{ title, language: languageLabel(locale), approver, name: reviewer.name, license: reviewer.licence },
    }),
    document: { type, id },
    locale,
    hash,
    details: { reason, approval: approval.id, approvedAt: approval.at, confirmedBy },
    at,
  })
  await req.payload.create({
    collection: 'revocations',
    data: {
      ...{ documentType: type, documentId: id, locale, title, approval: approval.id, hash, reason, at },
      ...{ byId: reviewer.id, by: reviewer.name, licence: reviewer.licence },
    },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
}

interface LiveWords {
  words: ClinicalWords
  reason: string
  /** True where the live row rested on the revoked approval. */
  wasLive: boolean
}

async function takeOffSite(
  req: SignedInRequest,
  { words: { type, id, locale }, reason, wasLive }: LiveWords,
): Promise<WithdrawalResult | null> {
  const row = await loadDocumentRow(req, { type, id })
  // A pinned site shows an earlier release, which may well rest on this approval. To take out a translation alone, the
  // document would have to leave the pin, with English words that somebody has rolled back on purpose.
  const isPinned = (await loadPin(req.payload)) !== undefined
  if (isPinned) return (await isOnSite(req.payload, { type, id })) ? recallRows(req, [row], reason) : null
  if (!wasLive) return null
  if (locale === sourceLocale) return recallRows(req, [row], reason)
  const change = { event: 'publish', documentType: type, documentId: id, title: row.title, isUrgent: true } as const
  return publishUrgently(req.payload, [await queueChange(req, change, { wakes: false })])
}

/** Every page shows the clinic’s phone number: there has to be another one before it goes. */
function refuseIfNeeded(type: ClinicalWords['type']): void {
  if (withdrawableTypes.some((each) => each === type)) return
  throw publicError(
    'Every page needs this clinic, so its approved words can’t leave the site. Correct them and publish them with a new approval: these words then go.',
    409,
  )
}
