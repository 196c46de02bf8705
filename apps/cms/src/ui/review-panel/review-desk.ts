import type { Locale } from '@carepath/schema'
import type { Comment } from '@carepath/content/workflow/comments/comment.ts'

/** What the reviewer's view shows: saved words, which don't change under the reviewer's eyes. */
export interface ReviewDesk {
  /** Hash of the words on the screen; empty while the text is incomplete. */
  shownHash: string
  /** Hashes of the words in other languages that stand beside them. */
  hashesBeside: Partial<Record<Locale, string>>
  /** True for a comment that stands beside no text on the screen. */
  isListed: (comment: Comment) => boolean
}
