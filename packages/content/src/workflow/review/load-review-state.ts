import { sourceLocale, type Locale } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import type { ApprovalEntry, RevocationEntry } from '../../candidate/signatures/approvals.ts'
import { loadAuthors } from '../../candidate/signatures/authors.ts'
import { loadCandidateRendition, type CandidateRendition } from '../../candidate/candidate-rendition.ts'
import { requireReviewer, requireReviewerAccount } from '../../candidate/signatures/reviewer.ts'
import { mayBePublishedUnsigned } from '../../candidate/signatures/unsigned-sample.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import { hasRole } from '../../model/access/has-role.ts'
import type { ClinicalKey } from '../../model/clinical-key.ts'
import type { Review } from '../../model/payload-types.ts'
import { loadComments } from '../comments/load-comments.ts'
import { toPermission, type Permission } from '../request/permission.ts'
import { toFormProblems } from '../../candidate/form-problems.ts'
import { findMissedDueDay, sourceOverdueMessage } from './overdue.ts'
import { readRemarks } from '../comments/remark.ts'
import { findOpenRequest, openStatus } from './review-requests.ts'
import type { ApprovalSummary, ReviewRequestSummary, ReviewState, RevocationSummary } from './review-state.ts'
import { findStandIns } from '../../candidate/stand-ins.ts'

/** Loads the state of the review of a document's newest version in one language, and what the person who asks can do. */
export async function loadReviewState(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
  locale: Locale,
): Promise<ReviewState> {
  const words = { type, id, locale }
  const candidate = await loadCandidateRendition(req, { type, id }, locale)
  const request = await findOpenRequest(req, words)
  const authors = await loadAuthors(req, words)
  const { hash, hashed, approvals, problems } = candidate
  const approval = hashed && approvals.inForce({ ...words, ...hashed })
  const former = approvals.newest(words, locale)
  const revocation = former && approvals.revocationOf(former)
  const missedDueDay = findMissedDueDay(words, candidate, clinicToday(req.payload))
  const mayReview = await toPermission(requireReviewer(req, authors))
  const standIns = candidate.document ? await findStandIns(req, candidate.document) : []
  return {
    state: await findState(req, { candidate, approval, request, missedDueDay }),
    ...(hash === undefined ? {} : { hash }),
    problems: await toFormProblems(req, words, [...problems, ...standIns]),
    ...(approval
      ? { approval: summarizeApproval(approval) }
      : former
        ? { formerApproval: summarizeApproval(former) }
        : {}),
    ...(revocation ? { revocation: summarizeRevocation(revocation) } : {}),
    ...(missedDueDay === undefined ? {} : { wasDueOn: missedDueDay }),
    authors: authors.map(({ name }) => name),
    ...(request ? { request: summarizeRequest(request) } : {}),
    comments: await loadComments(req, words, candidate),
    can: {
      ...findPossibleSteps({ req, locale, candidate, approval, request, missedDueDay, mayReview }),
      revoke: await canRevoke(req, former && !revocation),
    },
  }
}

interface ReviewFacts {
  candidate: CandidateRendition
  /** The approval in force. */
  approval: ApprovalEntry | undefined
  /** The open request. */
  request: Review | undefined
  /** As in `ReviewState.wasDueOn`. */
  missedDueDay: string | undefined
}

async function findState(
  req: PayloadRequest,
  { candidate, approval, request, missedDueDay }: ReviewFacts,
): Promise<ReviewState['state']> {
  // An overdue document is reviewed again, though its approval is still in force.
  if (approval && !(missedDueDay && request)) return 'approved'
  return openStatus(request) ?? ((await isSampleContent(req, candidate)) ? 'sample' : 'draft')
}

function findPossibleSteps({
  req,
  locale,
  candidate,
  approval,
  request,
  missedDueDay,
  mayReview,
}: ReviewFacts & { req: PayloadRequest; locale: Locale; mayReview: Permission }): Omit<ReviewState['can'], 'revoke'> {
  const isInReview = request?.status === 'inReview'
  const notSubmitted = 'It isn’t with the reviewers: nobody has submitted it.'
  const isSource = locale === sourceLocale
  return { submit: canSubmit(), takeBack: canTakeBack(), requestChanges: canRequestChanges(), approve: canApprove() }

  function canSubmit(): Permission {
    if (isInReview) return 'It is with the reviewers already.'
    if (approval && !(missedDueDay && isSource)) return 'It is approved as it stands.'
    return candidate.hash === undefined ? 'Complete it before you submit it.' : true
  }

  function canTakeBack(): Permission {
    if (!request) return notSubmitted
    const isOwn = request.submittedById === req.user?.id
    return isOwn || hasRole(req.user, 'admin') ? true : 'Only the person who submitted it can cancel the submission.'
  }

  function canRequestChanges(): Permission {
    return mayReview === true && !isInReview ? notSubmitted : mayReview
  }

  function canApprove(): Permission {
    if (mayReview !== true) return mayReview
    if (!isInReview && !approval) return notSubmitted
    return missedDueDay !== undefined && !isSource ? sourceOverdueMessage(missedDueDay) : true
  }
}

/** Any reviewer may revoke the last approval, and so may the one who gave it or who has written the words. */
async function canRevoke(req: PayloadRequest, isApproved: boolean | undefined): Promise<Permission> {
  if (!isApproved) return 'There is no approval to revoke.'
  return toPermission(requireReviewerAccount(req))
}

/** True for sample content that needs no approval as it stands. */
async function isSampleContent(req: PayloadRequest, { approvals, formDocument }: CandidateRendition): Promise<boolean> {
  return formDocument !== undefined && mayBePublishedUnsigned(req, formDocument, approvals)
}

function summarizeApproval({ approver, at, scope, reviewedAt, reviewDue }: ApprovalEntry): ApprovalSummary {
  return { approver, at, scope, reviewedAt, reviewDue }
}

function summarizeRevocation({ by, at, reason }: RevocationEntry): RevocationSummary {
  return { by, at, reason }
}

function summarizeRequest(request: Review): ReviewRequestSummary {
  const { submittedBy, submittedAt, message, answeredBy, answeredAt, remarks } = request
  return {
    status: openStatus(request) ?? 'inReview',
    submittedBy,
    submittedAt,
    message: message ?? null,
    answeredBy: answeredBy ?? null,
    answeredAt: answeredAt ?? null,
    remarks: readRemarks(remarks).map(({ path, label, text }) => ({ path, label, text })),
  }
}
