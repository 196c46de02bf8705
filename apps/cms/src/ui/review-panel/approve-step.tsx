'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { approvalScopes, type ApprovalScope } from '@carepath/content/model/approval-scope.ts'
import { dayInWords } from '@carepath/content/wording/names.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { translate } from '@carepath/content/wording/translate.ts'

const scopeLabels: Record<ApprovalScope, string> = {
  changes: 'What changed since the last approval',
  wholeDocument: 'The whole document: resets the review date',
}

/** The reviewer's choices beside the approval itself. */
interface ApprovalInput {
  scope: ApprovalScope
  reviewDue?: string
  note?: string
}

interface ApproveStepProps {
  state: PanelState
  isBusy: boolean
  onApprove: (input: ApprovalInput) => void
}

/** The form of an approval, which signs exactly the words on the screen. */
export function ApproveStep({ state: { review }, isBusy, onApprove }: ApproveStepProps) {
  const id = useId()
  const wasReviewed = review.formerApproval !== undefined
  const { wasDueOn } = review
  const hasChoice = wasReviewed && !wasDueOn
  const [scope, setScope] = useState<ApprovalScope>(hasChoice ? 'changes' : 'wholeDocument')
  const [reviewDue, setReviewDue] = useState('')
  const [note, setNote] = useState('')
  const approve = () =>
    onApprove({
      scope,
      ...(scope === 'wholeDocument' && reviewDue ? { reviewDue } : {}),
      ...(note.trim() ? { note } : {}),
    })
  return (
    <div className="review-panel__step" role="group" aria-label={translate('Approve')}>
      <p>
        {translate('You sign with your name and license, for exactly these words. Your name will appear on the page.')}
      </p>
      {wasReviewed && wasDueOn && (
        <p>
          {translate(
            'The review was due on {day}, so the changes can’t be approved alone. You approve the whole document: read all of it.',
            { day: dayInWords(wasDueOn) },
          )}
        </p>
      )}
      {hasChoice && (
        <fieldset>
          <legend>{translate('You have read')}</legend>
          {approvalScopes.map((each) => (
            <ScopeChoice
              key={each}
              name={`${id}-scope`}
              label={translate(scopeLabels[each])}
              isChosen={scope === each}
              onChoose={() => setScope(each)}
            />
          ))}
        </fieldset>
      )}
      {scope === 'wholeDocument' && (
        <>
          <label htmlFor={`${id}-due`}>{translate('Next review date (default and latest: one year)')}</label>
          <input
            id={`${id}-due`}
            className="text-input text-input--narrow"
            type="date"
            value={reviewDue}
            onChange={(event) => setReviewDue(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        </>
      )}
      <label htmlFor={`${id}-note`}>{translate('Note for the record (optional)')}</label>
      <textarea
        id={`${id}-note`}
        className="text-input"
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button size="small" margin={false} disabled={isBusy} onClick={approve}>
        {translate('Sign and approve')}
      </Button>
    </div>
  )
}

interface ScopeChoiceProps {
  name: string
  label: string
  isChosen: boolean
  onChoose: () => void
}

function ScopeChoice({ name, label, isChosen, onChoose }: ScopeChoiceProps) {
  return (
    <label className="review-panel__choice">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      {label}
    </label>
  )
}
