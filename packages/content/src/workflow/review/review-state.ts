import type { ApprovalScope } from '../../model/approval-scope.ts'
import type { Comment } from '../comments/comment.ts'
import type { Permission } from '../request/permission.ts'
import type { FormProblem } from '../../candidate/form-problems.ts'
import type { Remark } from '../comments/remark.ts'
import type { OpenStatus } from './review-requests.ts'

/** An approval in short. */
export interface ApprovalSummary {
  approver: string
  /** Instant. */
  at: string
  scope: ApprovalScope
  /** Days. */
  reviewedAt: string
  reviewDue: string
}

/** A revocation in short. */
export interface RevocationSummary {
  by: string
  /** Instant. */
  at: string
  reason: string
}

/** An open request for review in short. */
export interface ReviewRequestSummary {
  status: OpenStatus
  submittedBy: string
  submittedAt: string
  message: string | null
  answeredBy: string | null
  answeredAt: string | null
  remarks: Remark[]
}

/** The state of the review of a document's newest version, in one language. */
export interface ReviewState {
  /** `sample`: it came with the sample content, and nobody has signed it. It may be published unsigned, and its page says so. */
  state: 'draft' | 'sample' | 'inReview' | 'changesRequested' | 'approved'
  /** Hash of the words, to be sent back with an approval; absent where they are incomplete. */
  hash?: string
  /** What keeps the document from being submitted. */
  problems: FormProblem[]
  /** The approval in force. */
  approval?: ApprovalSummary
  /** The last approval, where it is no longer in force: the words have changed, or it was revoked or recalled. */
  formerApproval?: ApprovalSummary
  /** The revocation of the last approval. */
  revocation?: RevocationSummary
  /** Day by which the review was due, where that day is past; for a translation, the review of the English text. */
  wasDueOn?: string
  /** Names of the people who have changed the words since the last approval. */
  authors: string[]
  request?: ReviewRequestSummary
  /** The comments of all requests for review, the oldest first. */
  comments: Comment[]
  /** Which steps the person who asks can take now. */
  can: Record<'submit' | 'takeBack' | 'requestChanges' | 'approve' | 'revoke', Permission>
}
