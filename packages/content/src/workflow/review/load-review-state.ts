import { sourceLocale, type Locale } from '@carepath/schema'
import { APIError, type PayloadRequest } from 'payload'
import { hasRole } from '../../model/access/has-role.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import type { Review } from '../../model/payload-types.ts'
import { transactionOf } from '../../candidate/candidate.ts'
import type { ApprovalEntry } from '../../candidate/approvals.ts'
import { authorsOfChanges } from '../../candidate/authors-of-changes.ts'
import { candidateRendition, type CandidateRendition } from '../../candidate/candidate-rendition.ts'
import { toFormProblems } from './form-problems.ts'
import { sourceOverdueMessage, findMissedDueDay } from './overdue.ts'
import { findOpenRequest } from './review-requests.ts'
import type { Remark } from './request-changes.ts'
import type { ReviewState, ApprovalSummary, ReviewRequestSummary } from './review-state.ts'
import { reviewerOf } from '../../candidate/reviewer.ts'
import { loadSampleReviewers } from '../../candidate/sample-reviewers.ts'
import type { ClinicalKey, ClinicalWords } from '../../model/clinical-key.ts'

/** How the newest version of a document stands with the clinicians, and what the asker can do about it. */
export async function loadReviewState(
  req: PayloadRequest,
  { type, id }: ClinicalKey,
  locale: Locale,
): Promise<ReviewState> {
  const words = { type, id, locale }
  const candidate = await candidateRendition(req, { type, id }, locale)
  const request = await findOpenRequest(req, words)
  const { hash, sourceHash, approvals, problems } = candidate
  const approval = hash === undefined ? undefined : approvals.inForce({ ...words, hash, sourceHash })
  const former = approvals.newest(words, locale)
  const dueDay = findMissedDueDay(words, candidate, clinicToday(req.payload))
  return {
    state:
      approval && !(dueDay && request)
        ? 'approved'
        : (openStatus(request) ?? ((await isSampleContent(req, candidate)) ? 'sample' : 'draft')),
    ...(hash === undefined ? {} : { hash }),
    problems: await toFormProblems(req, words, problems),
    ...(approval
      ? { approval: summarizeApproval(approval) }
      : former
        ? { formerApproval: summarizeApproval(former) }
        : {}),
    ...(dueDay === undefined ? {} : { wasDueOn: dueDay }),
    authors: (await authorsOfChanges(req, words)).map(({ name }) => name),
    ...(request ? { request: summarizeRequest(request) } : {}),
    can: await findPossibleSteps(req, { words, candidate, approval, request, dueDay }),
  }
}

interface ReviewFacts {
  words: ClinicalWords
  candidate: CandidateRendition
  approval: ApprovalEntry | undefined
  request: Review | undefined
  /** As in `ReviewState.wasDueOn`. */
  dueDay: string | undefined
}

async function findPossibleSteps(
  req: PayloadRequest,
  { words, candidate, approval, request, dueDay }: ReviewFacts,
): Promise<ReviewState['can']> {
  const isOpen = request?.status === 'inReview'
  const notOpen = 'It isn’t with the reviewers: nobody has submitted it.'
  const mayReview = await reviewerOf(req, words).then(
    () => true as const,
    (error: unknown) => {
      if (error instanceof APIError) return error.message
      throw error
    },
  )
  const isOwn = request?.submittedById === req.user?.id
  return {
    submit: isOpen
      ? 'It is with the reviewers already.'
      : approval && !(dueDay && words.locale === sourceLocale)
        ? 'It is approved as it stands.'
        : candidate.hash === undefined
          ? 'It isn’t ready for a reviewer yet.'
          : true,
    takeBack: !request
      ? notOpen
      : isOwn || hasRole(req.user, 'admin')
        ? true
        : 'Only who submitted it can take it back.',
    requestChanges: mayReview === true && !isOpen ? notOpen : mayReview,
    approve: mayReview === true ? canApprove() : mayReview,
  }

  function canApprove(): true | string {
    if (!isOpen && !approval) return notOpen
    return dueDay !== undefined && words.locale !== sourceLocale ? sourceOverdueMessage(dueDay) : true
  }
}

function openStatus(request: Review | undefined): ReviewRequestSummary['status'] | undefined {
  return request?.status === 'inReview' || request?.status === 'changesRequested' ? request.status : undefined
}

/** As the form has it: whoever the form names as reviewer is a stand-in. */
async function isSampleContent(req: PayloadRequest, { approvals, formDocument }: CandidateRendition): Promise<boolean> {
  if (!formDocument) return false
  const samples = await loadSampleReviewers(req.payload, [formDocument], transactionOf(req))
  return samples.isSample(formDocument, approvals)
}

function summarizeApproval({ approver, at, scope, reviewedAt, reviewDue }: ApprovalEntry): ApprovalSummary {
  return { approver, at, scope, reviewedAt, reviewDue }
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
    remarks: Array.isArray(remarks) ? (remarks as unknown as Remark[]) : [],
  }
}
