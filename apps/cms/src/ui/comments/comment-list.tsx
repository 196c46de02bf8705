'use client'
import type { Comment } from '@carepath/content/workflow/comments/comment.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { CommentView } from './comment-view.tsx'
import { useComments } from './comments.tsx'

interface CommentListProps {
  /** Leaves out comments that are shown beside their texts. */
  isListed?: (comment: Comment) => boolean
  showField: (path: string) => void
}

/** The comments of a document's reviewers: those that are open, and the resolved ones folded. */
export function CommentList({ isListed = () => true, showField }: CommentListProps) {
  const { comments } = useComments()
  const listed = comments.filter(isListed)
  const open = listed.filter(({ isResolved }) => !isResolved)
  if (listed.length === 0) return null
  return (
    <section aria-label={translate('Comments of the reviewers')}>
      <h3 className="review-panel__heading">
        {open.length === 0
          ? translate('No open comments')
          : translateCount(open.length, '1 open comment', '{count} open comments')}
      </h3>
      <Comments comments={open} showField={showField} />
      <ResolvedComments comments={listed.filter(({ isResolved }) => isResolved)} showField={showField} />
    </section>
  )
}

/** The comments on one part, beside its text. */
export function PartComments({ path }: { path: string }) {
  const { comments } = useComments()
  const own = comments.filter((comment) => comment.path === path)
  if (own.length === 0) return null
  return (
    <div className="part-comments">
      <Comments comments={own.filter(({ isResolved }) => !isResolved)} />
      <ResolvedComments comments={own.filter(({ isResolved }) => isResolved)} />
    </div>
  )
}

interface CommentsProps {
  comments: Comment[]
  showField?: (path: string) => void
}

function Comments({ comments, showField }: CommentsProps) {
  return comments.map((comment) => (
    <CommentView key={comment.id} comment={comment} {...(showField ? { showField } : {})} />
  ))
}

function ResolvedComments({ comments, showField }: CommentsProps) {
  if (comments.length === 0) return null
  return (
    <details>
      <summary>{translateCount(comments.length, '1 resolved comment', '{count} resolved comments')}</summary>
      <Comments comments={comments} {...(showField ? { showField } : {})} />
    </details>
  )
}
