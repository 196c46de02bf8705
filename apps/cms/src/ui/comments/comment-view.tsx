'use client'
import type { CommentAction } from '@carepath/content/workflow/comments/comment-action.ts'
import type { Comment, CommentAnswer } from '@carepath/content/workflow/comments/comment.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { ComparedParagraphs } from '../comparison/compared-paragraphs.tsx'
import { formatTime } from '../format/format-time.ts'
import { AnswerForm } from './answer-form.tsx'
import './comments.css'

const did: Record<CommentAction, string> = {
  reply: '{by}, {time}',
  resolve: '{by} marked it as resolved, {time}',
  reopen: '{by} opened it again, {time}',
}

interface CommentViewProps {
  comment: Comment
  /** Goes to the text that the comment is about; absent beside it. */
  showField?: (path: string) => void
}

/** A comment with what was answered, and with what has become of the text it is about. */
export function CommentView({ comment, showField }: CommentViewProps) {
  const { path, label, text, by, at, isResolved, answers, changes } = comment
  const place = label ? translateMessage(label) : translate('The whole document')
  return (
    <article className="comment" data-open={!isResolved} aria-label={translate('Comment on {place}', { place })}>
      {showField && (
        <p>
          {path ? (
            <button type="button" className="text-link" onClick={() => showField(path)}>
              {place}
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
          <summary>{translate('Show what changed')}</summary>
          <ComparedParagraphs paragraphs={changes} isFirst={false} />
        </details>
      )}
      {answers.length > 0 && (
        <ul className="comment__answers" aria-label={translate('Answers')}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <p className="comment__by">{describeAnswer(answer)}</p>
              {answer.text !== null && <p className="comment__text">{answer.text}</p>}
            </li>
          ))}
        </ul>
      )}
      <AnswerForm comment={comment} />
    </article>
  )
}

const describeAnswer = ({ by, action, at }: CommentAnswer): string =>
  translate(did[action], { by, time: formatTime(at) })

function Standing({ comment: { isGone, hasChanged, path } }: { comment: Comment }) {
  if (isGone) return <p className="comment__standing">{translate('The text it was about is no longer there.')}</p>
  if (hasChanged === null) return null
  return (
    <p className="comment__standing" data-changed={hasChanged}>
      {path === '' ? ofDocument(hasChanged) : ofText(hasChanged)}
    </p>
  )
}

const ofDocument = (hasChanged: boolean): string =>
  hasChanged
    ? translate('The document has changed since this comment.')
    : translate('The document has not changed since this comment.')

const ofText = (hasChanged: boolean): string =>
  hasChanged
    ? translate('The text has changed since this comment.')
    : translate('The text has not changed since this comment.')
