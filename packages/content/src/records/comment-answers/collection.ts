import type { CollectionConfig } from 'payload'
import { nobody } from '../../model/access/nobody.ts'
import { commentActions } from '../../workflow/comments/comment-action.ts'
import { appendOnly } from '../append-only.ts'

/** Replies to the comments of reviewers, and who has resolved them. The comments themselves are in `reviews`. */
export const commentAnswers: CollectionConfig = {
  slug: 'comment-answers',
  admin: { hidden: true },
  ...appendOnly('Answers to comments', nobody),
  fields: [
    /** Id of the request for review. */
    { name: 'review', type: 'text', required: true, index: true },
    /** Id of the comment: the request's, and the comment's number in it. */
    { name: 'comment', type: 'text', required: true },
    { name: 'action', type: 'select', required: true, options: [...commentActions] },
    { name: 'words', type: 'textarea' },
    { name: 'byId', type: 'text', required: true },
    { name: 'by', type: 'text', required: true },
    { name: 'at', type: 'date', required: true, index: true },
  ],
}
