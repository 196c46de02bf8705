'use client'
import type { Locale } from '@carepath/schema'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { approvalScopes, type ApprovalScope } from '@carepath/content/model/approval-scope.ts'
import { dayInWords } from '@carepath/content/wording/names.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import type { LanguageBeside } from '@carepath/content/workflow/review-panel/languages-beside.ts'
import { listLanguages } from '../languages/list-languages.ts'
import type { ReviewDesk } from './review-desk.ts'

const scopeLabels: Record<ApprovalScope, string> = {
  changes: 'What changed since the last approval',
  wholeDocument: 'The whole document: resets the review date',
}

/** The approval of another language of the document. */
export interface OtherApproval extends ApprovalInput {
  locale: Locale
  hash: string
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
  desk?: ReviewDesk
  /** With the approvals of other languages that are signed in one go. */
  onApprove: (input: ApprovalInput, others: OtherApproval[]) => void
}

/** The form of an approval, which signs exactly the words on the screen. */
export function ApproveStep({ state: { review, beside }, desk, isBusy, onApprove }: ApproveStepProps) {
  const id = useId()
  const wasReviewed = review.formerApproval !== undefined
  const { wasDueOn } = review
  const together = findReadTogether(beside, desk)
  const [isTogether, setTogether] = useState(false)
  const others = isTogether ? together : []
  const hasChoice = wasReviewed && !wasDueOn && others.every((other) => other.wasReviewed)
  const [chosenScope, setScope] = useState<ApprovalScope>('changes')
  const scope = hasChoice ? chosenScope : 'wholeDocument'
  const [reviewDue, setReviewDue] = useState('')
  const [note, setNote] = useState('')
  const openComments = review.comments.filter(({ isResolved }) => !isResolved).length
  const approve = () => {
    const input = {
      scope,
      ...(scope === 'wholeDocument' && reviewDue ? { reviewDue } : {}),
      ...(note.trim() ? { note } : {}),
    }
    onApprove(
      input,
      others.map(({ locale, hash }) => ({ locale, hash, ...input })),
    )
  }
  return (
    <div className="review-panel__step" role="group" aria-label={translate('Approve')}>
      <p>
        {translate('You sign with your name and license, for exactly these words. Your name will appear on the page.')}
      </p>
      {openComments > 0 && (
        <p>{translateCount(openComments, '1 comment is still open.', '{count} comments are still open.')}</p>
      )}
      {together.length > 0 && (
        <label className="review-panel__choice">
          <input type="checkbox" checked={isTogether} onChange={(event) => setTogether(event.target.checked)} />
          {translate('Sign {languages} too: I have read that text as well', {
            languages: listLanguages(together.map(({ locale }) => locale)),
          })}
        </label>
      )}
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

/** Languages that wait for a reviewer too and whose words stand on the screen. */
function findReadTogether(beside: readonly LanguageBeside[], desk: ReviewDesk | undefined) {
  return beside.flatMap(({ locale, hash, wasReviewed, canApprove }) => {
    const isRead = hash !== undefined && hash === desk?.hashesBeside[locale]
    return isRead && canApprove === true ? [{ locale, hash, wasReviewed }] : []
  })
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
