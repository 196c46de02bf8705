import { sourceLocale, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'
import type { ApprovalScope } from '../../model/approval-scope.ts'
import type { Signature } from '../../mapping/mapping-context.ts'
import { findBrokenRules } from '../editorial/broken-rules.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { languageName } from '../../config/localization.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import { plainDay } from '../../model/plain-day.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import { authorsOfChanges, carryAuthorsOver } from '../../candidate/authors-of-changes.ts'
import { candidateRendition, type CandidateRendition } from '../../candidate/candidate-rendition.ts'
import type { ApprovalEntry } from '../../candidate/approvals.ts'
import { toFormProblems } from './form-problems.ts'
import { formatProblems } from './in-words.ts'
import { closeReviewRequest, findOpenRequest } from './review-requests.ts'
import { refusal } from '../../model/refusal.ts'
import { sourceOverdueMessage, findMissedDueDay } from './overdue.ts'
import { nextDueDay } from './due-day.ts'
import { reviewerOf, type Reviewer } from '../../candidate/reviewer.ts'
import { toSignature } from '../../candidate/signer.ts'
import type { ClinicalKey, ClinicalWords } from '../../model/clinical-key.ts'

/** What a reviewer signs. */
export interface ApproveInput extends ClinicalKey {
  locale: Locale
  /** Hash of the words the reviewer has seen: others are not signed. */
  hash: string
  scope: ApprovalScope
  /** Day of the next review, for a review of the whole document; a year from now, where it is left out. */
  reviewDue?: string | undefined
  note?: string | undefined
}

/** Signs the newest version of a document in one language: from now on exactly these words may be published. */
export async function approve(req: PayloadRequest, signing: ApproveInput): Promise<void> {
  const { type, id, locale, hash, scope, note } = signing
  const words = { type, id, locale }
  const reviewer = await reviewerOf(req, words)
  const authors = await authorsOfChanges(req, words)
  const today = clinicToday(req.payload)
  const candidate = await candidateRendition(req, { type, id }, locale)
  const source = await refuseUnready(req, signing, candidate)
  refuseOverdueReview(signing, { today, candidate })
  const days = reviewDays(signing, { today, candidate })
  const { sourceHash } = candidate
  const signed = { person: reviewer.person, hash, ...(sourceHash ? { sourceHash } : {}), ...days }
  await refuseBrokenRules(req, words, { candidate, signature: toSignature(signed, source) })
  await req.payload.create({
    collection: 'approvals',
    data: {
      ...{ documentType: type, documentId: id, locale, title: candidate.title, scope },
      ...signed,
      at: new Date().toISOString(),
      ...nameOf(reviewer),
      version: candidate.version.id,
      versionAt: candidate.version.at,
      ...(note ? { note } : {}),
      content: candidate.document as unknown as Record<string, unknown>,
    },
    depth: 0,
    overrideAccess: true,
    req: transactionOf(req),
  })
  await carryAuthorsOver(req, words, { ...candidate, authors })
  const answer = { status: 'approved', answeredBy: reviewer.name, answeredAt: new Date().toISOString() } as const
  const open = await findOpenRequest(req, words)
  if (open) await closeReviewRequest(req, open, answer)
  const summary = `“${candidate.title}” was approved in ${languageName(locale)} by ${reviewer.name} (${reviewer.licence}).`
  const { version } = candidate
  const details = { scope, ...days, ...(note ? { note } : {}) }
  await recordEvidence(req, {
    action: 'approved',
    summary,
    document: { type, id },
    locale,
    hash,
    version: version.id,
    details,
  })
  await renewLivePage(req, signing, candidate)
}

/** Refuses what can't be signed; gives, for a translation, the approval of the English. */
async function refuseUnready(
  req: PayloadRequest,
  { type, id, locale, hash, scope }: ApproveInput,
  { hash: current, sourceHash, approvals }: CandidateRendition,
): Promise<ApprovalEntry | undefined> {
  if (current !== hash)
    throw refusal('It has changed since you opened it. Read the new version, then decide about that.', 409)
  const before = approvals.inForce({ type, id, locale, hash, sourceHash })
  const open = await findOpenRequest(req, { type, id, locale })
  if (open?.status !== 'inReview' && !(before && scope === 'wholeDocument'))
    throw refusal(before ? 'It is approved already.' : 'It isn’t with the reviewers: nobody has submitted it.')
  if (sourceHash === undefined) return undefined
  const source = approvals.inForce({ type, id, locale: sourceLocale, hash: sourceHash, sourceHash: undefined })
  if (source) return source
  throw refusal(`The ${languageName(sourceLocale)} text isn’t approved as it stands. Approve that first.`)
}

/** Once its review is late, a document is looked at as a whole, in English first. */
function refuseOverdueReview(
  { type, id, locale, scope }: ApproveInput,
  { today, candidate }: { today: string; candidate: CandidateRendition },
): void {
  const due = findMissedDueDay({ type, id, locale }, candidate, today)
  if (!due) return
  if (locale !== sourceLocale) throw refusal(sourceOverdueMessage(due))
  if (scope === 'changes')
    throw refusal(
      `The review of this document was due on ${plainDay(due)}, so what has changed can’t be approved alone. Read all of it, and approve the whole document.`,
    )
}

/** Nobody can sign what could not be published. */
async function refuseBrokenRules(
  req: PayloadRequest,
  words: ClinicalWords,
  { candidate: { document, source }, signature }: { candidate: CandidateRendition; signature: Signature },
): Promise<void> {
  if (!document || !('review' in document)) return
  const signed = { ...document, review: { ...document.review, ...signature } }
  const broken = await findBrokenRules(req, signed, source ? [source] : [])
  if (broken.length === 0) return
  throw refusal(`It can’t be approved as it stands. ${formatProblems(await toFormProblems(req, words, broken))}`)
}

/** The days an approval puts under the page: only a review of the whole document moves them. */
function reviewDays(
  { type, id, locale, scope, reviewDue }: ApproveInput,
  { today, candidate }: { today: string; candidate: CandidateRendition },
): { reviewedAt: string; reviewDue: string } {
  const last = candidate.approvals.newest({ type, id }, locale)
  if (scope === 'wholeDocument') return { reviewedAt: today, reviewDue: nextDueDay(today, reviewDue) }
  if (!last) throw refusal('It was never reviewed as a whole. Read all of it, and approve the whole document.')
  return { reviewedAt: last.reviewedAt, reviewDue: last.reviewDue }
}

function nameOf({ id, name, licence }: Reviewer) {
  return { approverId: id, approver: name, licence }
}

/** Where no newer draft lies over the live words, patients get what was signed, or its new days, at once. */
async function renewLivePage(
  req: PayloadRequest,
  { type, id }: ApproveInput,
  candidate: CandidateRendition,
): Promise<void> {
  if (!candidate.isPublished) return
  await queueChange(req, { event: 'publish', documentType: type, documentId: id, title: candidate.title })
}
