'use client'
import { Button, useAuth } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useRef, useState, type ReactNode } from 'react'
import type { User } from '@carepath/content/model/payload-types.ts'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import { useConfirmation } from '../confirmation/use-confirmation.tsx'
import type { FormSaving } from '../saving/saving-context.ts'
import { ApproveStep } from './approve-step.tsx'
import { offerSteps, type StepName } from './offered-steps.ts'
import type { ReviewDesk } from './review-desk.ts'
import { useRemarks } from './remarks.tsx'
import { RequestChangesStep } from './request-changes-step.tsx'
import { SubmitStep } from './submit-step.tsx'
import { RevokeStep } from './revoke-step.tsx'
import type { DocumentReview, ReviewStep } from './use-document-review.ts'

interface ReviewActionsProps {
  review: DocumentReview
  state: PanelState
  /** Fields that a remark can be about. */
  fields: readonly ClientField[]
  /** Absent where there is no form. */
  saving?: FormSaving
  /** The words on the screen, where they aren't the form's. */
  desk?: ReviewDesk
  children?: ReactNode
}

/** The steps that can be taken now. A step that asks for more unfolds below its button. */
export function ReviewActions({ review, state, fields, saving, desk, children }: ReviewActionsProps) {
  const { user } = useAuth<User>()
  const [open, setOpen] = useState<'submit' | 'approve' | 'revoke'>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { isOpen: hasRemarks, setOpen: setRemarks } = useRemarks()
  const confirmation = useConfirmation('sign')
  const seenHash = useSeenHash(state, desk?.shownHash)
  const { steps, reasons } = offerSteps(state, { role: user?.role, isUnsaved: saving?.isUnsaved ?? false, seenHash })

  const take = async (step: ReviewStep, input: object = {}): Promise<boolean> => {
    setBusy(true)
    setProblem(undefined)
    if (step.startsWith('approve') && !(await isConfirmed())) return false
    const isSaved = !saving || (await saving.saveFirst())
    const refused = isSaved
      ? await review.takeStep(step, input)
      : translate('Your changes could not be saved, so nothing was sent.')
    setBusy(false)
    setProblem(refused)
    if (refused !== undefined) return false
    setOpen(undefined)
    setRemarks(false)
    // The button that had the focus is gone: people who work by keyboard go on from here.
    document.getElementById('review-panel')?.focus({ preventScroll: true })
    return true
  }
  const isConfirmed = async () => {
    const answer = await confirmation.ask()
    if (answer.isConfirmed) return true
    setBusy(false)
    setProblem(answer.problem)
    return false
  }
  const press = (step: StepName) => {
    if (step === 'takeBack') return void take('take-back')
    setProblem(undefined)
    setOpen(step === 'requestChanges' || open === step ? undefined : step)
    setRemarks(step === 'requestChanges' && !hasRemarks)
  }
  return (
    <>
      <div className="review-panel__buttons">
        {steps.map(({ step, label, isMain, canBeTaken }) => (
          <Button
            key={step}
            size="small"
            margin={false}
            buttonStyle={isMain ? 'primary' : 'secondary'}
            disabled={!canBeTaken || isBusy}
            extraButtonProps={{ 'aria-expanded': isExpanded(step) }}
            onClick={() => press(step)}
          >
            {label}
          </Button>
        ))}
        {children}
      </div>
      {reasons.map((reason) => (
        <p key={reason} className="review-panel__reason">
          {translateMessage(reason)}
        </p>
      ))}
      {open === 'submit' && <SubmitStep isBusy={isBusy} onSubmit={(input) => void take('submit', input)} />}
      {hasRemarks && (
        <RequestChangesStep
          fields={fields}
          isBusy={isBusy}
          onSend={(remarks) => take('request-changes', { remarks })}
        />
      )}
      {open === 'approve' && seenHash !== undefined && (
        <ApproveStep
          state={state}
          {...(desk ? { desk } : {})}
          isBusy={isBusy}
          onApprove={(input, others) => {
            const own = { ...input, hash: seenHash }
            if (others.length === 0) return void take('approve', own)
            const locale = review.words?.locale
            void take('approve-together', { approvals: [{ locale, ...own }, ...others] })
          }}
        />
      )}
      {confirmation.dialog}
      {open === 'revoke' && review.words && <RevokeStep words={review.words} state={state} confirm={isConfirmed} />}
      {problem && (
        <p className="review-panel__alert" role="alert">
          {problem}
        </p>
      )}
    </>
  )

  /** Undefined for a step that unfolds nothing. */
  function isExpanded(step: StepName): boolean | undefined {
    if (step === 'takeBack') return undefined
    return step === 'requestChanges' ? hasRemarks : open === step
  }
}

/** Hash of the words that were on the screen when it opened: nobody has read what another person writes meanwhile. */
function useSeenHash({ review }: PanelState, shownHash: string | undefined): string | undefined {
  const first = useRef(review.hash)
  return shownHash ?? first.current
}
