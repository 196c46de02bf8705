import type { ApprovalScope } from '../../model/approval-scope.ts'
import type { ReviewStatus } from '../../model/review-status.ts'
import type { FormProblem } from './form-problems.ts'
import type { Remark } from './request-changes.ts'

/** An approval as people speak of it. */
export interface ApprovalSummary {
  approver: string
  /** Instant. */
  at: string
  scope: ApprovalScope
  /** Days. */
  reviewedAt: string
  reviewDue: string
}

/** A request for review that is open. */
export interface ReviewRequestSummary {
  status: Extract<ReviewStatus, 'inReview' | 'changesRequested'>
  submittedBy: string
  submittedAt: string
  message: string | null
  answeredBy: string | null
  answeredAt: string | null
  remarks: Remark[]
}

/** How the newest version of a document stands with the clinicians, in one language. */
export interface ReviewState {
  /** `sample`: its reviewer is a stand-in, so that nobody need sign it, and its page says so. */
  state: 'draft' | 'sample' | 'inReview' | 'changesRequested' | 'approved'
  /** Names the words; absent where they aren't whole. To be given back with an approval. */
  hash?: string
  /** What keeps it from being submitted. */
  problems: FormProblem[]
  /** The approval in force. */
  approval?: ApprovalSummary
  /** The last approval, where it no longer holds: the words have changed since. */
  formerApproval?: ApprovalSummary
  /** Day by which its review was due, where that is past; of a translation, the review of the English text. */
  wasDueOn?: string
  /** Names of those who have changed the words since the last approval. */
  authors: string[]
  request?: ReviewRequestSummary
  /** What the asker can do now: true, or why not. */
  can: Record<'submit' | 'takeBack' | 'requestChanges' | 'approve', true | string>
}
