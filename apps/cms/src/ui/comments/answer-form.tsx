'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { CommentAction } from '@carepath/content/workflow/comments/comment-action.ts'
import type { Comment } from '@carepath/content/workflow/comments/comment.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { Problem } from '../fault/problem.tsx'
import { useComments } from './comments.tsx'

/** The button that settles a comment, or opens it again. */
const settling = {
  resolve: { action: 'resolve', label: 'Mark as resolved', name: 'Mark as resolved: the comment on {place}' },
  reopen: { action: 'reopen', label: 'Open again', name: 'Open again: the comment on {place}' },
} as const

/** Replies to a comment, resolves it or opens it again. */
export function AnswerForm({ comment: { id, isResolved, label } }: { comment: Comment }) {
  const { answer } = useComments()
  const fieldId = useId()
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const words = text.trim()
  const place = label ? translateMessage(label) : translate('the whole document')
  const send = async (action: CommentAction) => {
    setBusy(true)
    const refused = await answer({ comment: id, action, ...(words ? { text: words } : {}) })
    setBusy(false)
    setProblem(refused)
    if (refused !== undefined) return
    setText('')
    setOpen(false)
  }
  const settle = settling[isResolved ? 'reopen' : 'resolve']
  return (
    <div className="comment__answer">
      {isOpen && (
        <>
          <label htmlFor={fieldId}>{translate('Your reply')}</label>
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
              {translate('Send reply')}
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setOpen(false)}>
              {translate('Cancel')}
            </Button>
          </>
        ) : (
          <button
            type="button"
            className="text-link text-link--quiet"
            aria-label={translate('Reply to the comment on {place}', { place })}
            onClick={() => setOpen(true)}
          >
            {translate('Reply')}
          </button>
        )}
        <button
          type="button"
          className="text-link text-link--quiet"
          disabled={isBusy}
          aria-label={translate(settle.name, { place })}
          onClick={() => void send(settle.action)}
        >
          {translate(settle.label)}
        </button>
      </div>
      <Problem>{problem}</Problem>
    </div>
  )
}
