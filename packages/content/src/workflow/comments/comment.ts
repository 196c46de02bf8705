import type { CommentAction } from './comment-action.ts'
import type { ComparedParagraph } from '../comparison/compared-part.ts'

/** What somebody has answered to a comment, or done with it. */
export interface CommentAnswer {
  id: string
  action: CommentAction
  by: string
  /** Instant. */
  at: string
  /** The words of a reply; null where the comment was resolved or reopened without any. */
  text: string | null
}

/** A reviewer's comment on one place of a document, with everything that was answered. It outlives its request for review. */
export interface Comment {
  id: string
  /** Path of the form's field as it is now; empty for the whole document, and where the place is gone. */
  path: string
  label: string
  text: string
  by: string
  /** Instant. */
  at: string
  isResolved: boolean
  /** True where the row that the comment was about is no longer in the document. */
  isGone: boolean
  /** True where the words of the place have changed since the comment. Null where nobody noted what they were. */
  hasChanged: boolean | null
  /** The words of the place, compared with what they were; empty for the whole document. */
  changes: ComparedParagraph[]
  /** The oldest first. */
  answers: CommentAnswer[]
}
