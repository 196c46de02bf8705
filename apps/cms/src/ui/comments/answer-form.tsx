'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CommentAction } from '@carepath/content/workflow/comments/comment-action.ts'
import type { Comment } from '@carepath/content/workflow/comments/comment.ts'
import { useComments } from './comments.tsx'

/** Replies to a comment, resolves it or opens it again. */
export function AnswerForm({ comment: { id, isResolved, label } }: { comment: Comment }) {
  const { answer } = useComments()
  const fieldId = useId()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const words = text.trim()
  const place = label || 'the whole document'
  const send = async (action: CommentAction) => {
    setBusy(true)
    const refused = await answer({ comment: id, action, ...(words ? { text: words } : {}) })
    setBusy(false)
    setProblem(refused)
    if (refused !== undefined) return
    setText('')
    setOpen(false)
  }
  const settle = isResolved ? 'reopen' : 'resolve'
  return (
    <div className="comment__answer">
      {isOpen && (
        <>
          <label htmlFor={fieldId}>Your reply</label>
          <textarea
            id={fieldId}
            className="text-input"
            rows={2}
            maxLength={2000}
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
      <div className="comment__buttons">
        {isOpen ? (
          <>
            <Button size="small" margin={false} disabled={isBusy || words === ''} onClick={() => void send('reply')}>
              Send reply
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setOpen(false)}>
              Cancel
            </Button>
          </>
        ) : (
          <button
            type="button"
            className="text-link text-link--quiet"
            aria-label={`Reply to the comment on ${place}`}
            onClick={() => setOpen(true)}
          >
            Reply
          </button>
        )}
        <button
          type="button"
          className="text-link text-link--quiet"
          disabled={isBusy}
          aria-label={`${isResolved ? 'Open again' : 'Mark as resolved'}: the comment on ${place}`}
          onClick={() => void send(settle)}
        >
          {isResolved ? 'Open again' : 'Mark as resolved'}
        </button>
      </div>
      {problem !== undefined && (
        <p className="error-text" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
