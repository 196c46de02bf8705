'use client'
import type { CommentAction } from '@carepath/content/workflow/comments/comment-action.ts'
import type { Comment } from '@carepath/content/workflow/comments/comment.ts'
import { ComparedParagraphs } from '../comparison/compared-paragraphs.tsx'
import { formatTime } from '../format/format-time.ts'
import { AnswerForm } from './answer-form.tsx'
import './comments.css'

const did: Record<Exclude<CommentAction, 'reply'>, string> = {
  resolve: 'marked it as resolved',
  reopen: 'opened it again',
}

interface CommentViewProps {
  comment: Comment
  /** Goes to the text that the comment is about; absent beside it. */
  showField?: (path: string) => void
}

/** A comment with what was answered, and with what has become of the text it is about. */
export function CommentView({ comment, showField }: CommentViewProps) {
  const { path, label, text, by, at, isResolved, answers, changes } = comment
  const place = label || 'The whole document'
  return (
    <article className="comment" data-open={!isResolved} aria-label={`Comment on ${place}`}>
      {showField && (
        <p>
          {path ? (
            <button type="button" className="text-link" onClick={() => showField(path)}>
              {label}
            </button>
          ) : (
            <strong>{place}</strong>
          )}
        </p>
      )}
      <p className="comment__by">
        {by}, {formatTime(at)}
      </p>
      <p className="comment__text">{text}</p>
      <Standing comment={comment} />
      {changes.length > 0 && (
        <details>
          <summary>Show what changed</summary>
          <ComparedParagraphs paragraphs={changes} isFirst={false} />
        </details>
      )}
      {answers.length > 0 && (
        <ul className="comment__answers" aria-label="Answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <p className="comment__by">
                {answer.by}
                {answer.action === 'reply' ? '' : ` ${did[answer.action]}`}, {formatTime(answer.at)}
              </p>
              {answer.text !== null && <p className="comment__text">{answer.text}</p>}
            </li>
          ))}
        </ul>
      )}
      <AnswerForm comment={comment} />
    </article>
  )
}

function Standing({ comment: { isGone, hasChanged, path } }: { comment: Comment }) {
  const what = path === '' && !isGone ? 'The document' : 'The text'
  if (isGone) return <p className="comment__standing">The text it was about is no longer there.</p>
  if (hasChanged === null) return null
  return (
    <p className="comment__standing" data-changed={hasChanged}>
      {hasChanged ? `${what} has changed since this comment.` : `${what} has not changed since this comment.`}
    </p>
  )
}
