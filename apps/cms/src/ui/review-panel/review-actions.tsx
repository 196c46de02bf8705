'use client'
import { Button, useAuth } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useRef, useState, type ReactNode } from 'react'
import type { User } from '@carepath/content/model/payload-types.ts'
import { ApproveStep } from './approve-step.tsx'
import type { PanelState } from '@carepath/content/workflow/review-panel/panel-state.ts'
import { useRemarks } from './remarks.tsx'
import { RequestChangesStep } from './request-changes-step.tsx'
import { SubmitStep } from './submit-step.tsx'
import { offerSteps } from './offered-steps.ts'
import type { FormSaving } from '../form/use-form-saving.ts'
import type { DocumentReview } from './use-document-review.ts'

interface ReviewActionsProps {
  panel: DocumentReview
  state: PanelState
  fields: readonly ClientField[]
  saving?: FormSaving
  shownHash?: string
  children?: ReactNode
}

type OpenStep = 'submit' | 'approve'

/** The steps that can be taken now. One that asks for more unfolds below its button. */
export function ReviewActions({ panel, state, fields, saving, shownHash, children }: ReviewActionsProps) {
  const { user } = useAuth<User>()
  const [open, setOpen] = useState<OpenStep>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { isOpen: hasRemarks, setOpen: setRemarks } = useRemarks()
  const seenHash = useSeenHash(state, shownHash)
  const { steps, reasons } = offerSteps(state, { role: user?.role, isUnsaved: saving?.isUnsaved ?? false, seenHash })

  const take = async (step: string, input: object = {}) => {
    setBusy(true)
    setProblem(undefined)
    const isSaved = !saving || (await saving.saveFirst())
    const said = isSaved ? await panel.take(step, input) : 'Your changes could not be saved, so nothing was sent.'
    setBusy(false)
    setProblem(said)
    if (said !== undefined) return false
    setOpen(undefined)
    setRemarks(false)
    // Its button is gone: whoever works by keyboard goes on from here.
    document.getElementById('review-panel')?.focus({ preventScroll: true })
    return true
  }
  const show = (step: OpenStep | 'requestChanges') => {
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
            extraButtonProps={{ 'aria-expanded': step === 'takeBack' ? undefined : isOpenStep(step) }}
            onClick={() => (step === 'takeBack' ? void take('take-back') : show(step))}
          >
            {label}
          </Button>
        ))}
        {children}
      </div>
      {reasons.map((reason) => (
        <p key={reason} className="review-panel__reason">
          {reason}
        </p>
      ))}
      {open === 'submit' && <SubmitStep isBusy={isBusy} onTake={(input) => void take('submit', input)} />}
      {hasRemarks && (
        <RequestChangesStep
          fields={fields}
          isBusy={isBusy}
          onTake={(remarks) => take('request-changes', { remarks })}
        />
      )}
      {open === 'approve' && seenHash !== undefined && (
        <ApproveStep
          state={state}
          isBusy={isBusy}
          onTake={(input) => void take('approve', { ...input, hash: seenHash })}
        />
      )}
      {problem && (
        <p className="review-panel__alert" role="alert">
          {problem}
        </p>
      )}
    </>
  )

  function isOpenStep(step: string): boolean {
    return step === 'requestChanges' ? hasRemarks : open === step
  }
}

/** Names the words that were on the screen when it opened: what somebody else writes meanwhile has not been read. */
function useSeenHash({ review }: PanelState, shownHash: string | undefined): string | undefined {
  const first = useRef(review.hash)
  return shownHash ?? first.current
}
