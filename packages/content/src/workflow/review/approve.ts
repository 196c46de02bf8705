import { contentHashVersion } from '@carepath/editorial'
import { sourceLocale, type Locale } from '@carepath/schema'
import { loadAuthors } from '../../candidate/signatures/authors.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { loadCandidateRendition, type CandidateRendition } from '../../candidate/candidate-rendition.ts'
import { loadBylines } from '../../candidate/signatures/bylines.ts'
import type { ApprovalEntry } from '../../candidate/signatures/approvals.ts'
import { requireReviewer } from '../../candidate/signatures/reviewer.ts'
import { toSignature } from '../../candidate/signatures/signatures.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { startWriting } from '../../config/transactions/start-writing.ts'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { Signature } from '../../mapping/mapping-context.ts'
import type { ApprovalScope } from '../../model/approval-scope.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import type { Review } from '../../model/payload-types.ts'
import { instantAfter } from '../../model/instant-after.ts'
import { formatCalendarDay } from '../../model/format-calendar-day.ts'
import { publicError } from '../../model/public-error.ts'
import { queueChange } from '../../outbox/queue-change.ts'
import { requireSigningSession } from '../confirmation/signing-session.ts'
import { findBrokenRules } from '../editorial/broken-rules.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { savedKey } from '../revision/stored-revision.ts'
import { saveStaleTexts } from '../translation/stale-texts.ts'
import { nextDueDay } from './due-day.ts'
import { formatProblems, toFormProblems } from '../../candidate/form-problems.ts'
import { findMissedDueDay, sourceOverdueMessage } from './overdue.ts'
import { findOpenRequest, updateReviewRequest } from './review-requests.ts'
import { findStandIns } from '../../candidate/stand-ins.ts'

/** What a reviewer signs. */
export interface ApproveInput extends ClinicalKey {
  locale: Locale
  /** Hash of the words that the reviewer has read. If the words have changed since, nothing is signed. */
  hash: string
  scope: ApprovalScope
  /** Day of the next review, for a review of the whole document; a year from now where it is left out. */
  reviewDue?: string | undefined
  note?: string | undefined
}

/** Approves the newest version of a document in one language: from now on exactly these words may be published. */
export async function approve(req: SignedInRequest, input: ApproveInput): Promise<void> {
  const { type, id, locale, hash, scope, note } = input
  const words = { type, id, locale }
  // From here on nobody saves the document: whoever has written what is signed is among its authors.
  await startWriting(req, savedKey({ collection: collectionSlugs[type], id }))
  const authors = await loadAuthors(req, words)
  const reviewer = await requireReviewer(req, authors)
  const confirmedBy = await requireSigningSession(req)
  const candidate = await loadCandidateRendition(req, { type, id }, locale)
  const request = await findOpenRequest(req, words)
  const source = refuseUnready(input, candidate, request)
  const days = reviewDays(input, candidate, clinicToday(req.payload))
  const { title, version, sourceHash } = candidate
  const byline = await loadBylines(req, reviewer.person)
  const signed = {
    ...{ person: reviewer.person, byline, hash, hashVersion: contentHashVersion },
    ...{ ...(sourceHash ? { sourceHash } : {}), ...days },
  }
  await refuseBrokenRules(req, input, candidate, toSignature(signed, { locale, source }))
  const at = instantAfter(candidate.approvals.newest(input, locale)?.at, candidate.approvals.lastRecall(input))
  // Before the approval, which names its own entry of the log.
  await recordEvidence(req, {
    action: 'approved',
    summary: say('“{title}” was approved in {language} by {name} ({license}).', {
      ...{ title, language: languageLabel(locale), name: reviewer.name, license: reviewer.licence },
    }),
    document: { type, id },
    locale,
    hash,
    version: version.id,
    details: { scope, ...days, confirmedBy, ...(note ? { note } : {}) },
  })
  await req.payload.create({
    collection: 'approvals',
    data: {
      ...{ documentType: type, documentId: id, locale, title, scope, ...signed, at },
      ...{ approverId: reviewer.id, approver: reviewer.name, licence: reviewer.licence },
      ...{ version: version.id, versionAt: version.at, revision: version.revision },
      ...(note ? { note } : {}),
      content: candidate.document as unknown as Record<string, unknown>,
    },
    depth: 0,
    overrideAccess: true,
    req: onlyTransaction(req),
  })
  // The reviewer has compared all of it with the source.
  if (source) await saveStaleTexts(req, words, {})
  if (request)
    await updateReviewRequest(req, request, {
      status: candidate.isPublished ? 'published' : 'approved',
      answeredBy: reviewer.name,
      answeredAt: at,
    })
  // Where no newer draft lies over the live words, patients get the approval's new days at once.
  if (candidate.isPublished) await queueChange(req, { event: 'publish', documentType: type, documentId: id, title })
}

/** Refuses words that can't be signed now. Returns, for a translation, the approval of the English text. */
function refuseUnready(
  { type, id, locale, hash, scope }: ApproveInput,
  { hash: current, hashed, approvals }: CandidateRendition,
  request: Review | undefined,
): ApprovalEntry | undefined {
  if (!hashed || current !== hash)
    throw publicError('It has changed since you opened it. Read the new version, then decide about that.', 409)
  const before = approvals.inForce({ type, id, locale, ...hashed })
  if (request?.status !== 'inReview' && !(before && scope === 'wholeDocument'))
    throw publicError(before ? 'It is approved already.' : 'It isn’t with the reviewers: nobody has submitted it.')
  if (hashed.sourceHash === undefined) return undefined
  const source = approvals.inForce({ type, id, locale: sourceLocale, hash: hashed.sourceHash, sourceHash: undefined })
  if (source) return source
  throw publicError(`The ${languageLabel(sourceLocale)} text isn’t approved as it stands. Approve that first.`)
}

/**
 * The days of review that the page will show. Only a review of the whole document moves them. Once the review is overdue,
 * the whole document must be reviewed, in English first.
 */
function reviewDays(
  { type, id, locale, scope, reviewDue }: ApproveInput,
  candidate: CandidateRendition,
  today: string,
): { reviewedAt: string; reviewDue: string } {
  const missed = findMissedDueDay({ type, id, locale }, candidate, today)
  if (missed && locale !== sourceLocale) throw publicError(sourceOverdueMessage(missed))
  if (scope === 'wholeDocument') return { reviewedAt: today, reviewDue: nextDueDay(today, reviewDue) }
  if (missed)
    throw publicError(
      `The review of this document was due on ${formatCalendarDay(missed)}, so what has changed can’t be approved alone. Read all of it, and approve the whole document.`,
    )
  const last = candidate.approvals.newest({ type, id }, locale)
  if (!last) throw publicError('It was never reviewed as a whole. Read all of it, and approve the whole document.')
  return { reviewedAt: last.reviewedAt, reviewDue: last.reviewDue }
}

/** Refuses to sign words that could not be published because they break an editorial rule or name a stand-in. */
async function refuseBrokenRules(
  req: SignedInRequest,
  { type, id, locale }: ApproveInput,
  { document, source }: CandidateRendition,
  signature: Signature,
): Promise<void> {
  if (!document || !('review' in document)) return
  const signed = { ...document, review: { ...document.review, ...signature } }
  const broken = [
    ...(await findStandIns(req, document, signature.translation?.reviewedBy.id ?? signature.reviewedBy.id)),
    ...(await findBrokenRules(req, signed, source ? [source] : [])),
  ]
  if (broken.length === 0) return
  const problems = await toFormProblems(req, { type, id, locale }, broken)
  throw publicError(`It can’t be approved as it stands. ${formatProblems(problems)}`)
}
