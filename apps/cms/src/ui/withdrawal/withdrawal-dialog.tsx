'use client'
import type { DocumentKey } from '@carepath/schema'
import { Button, Modal, TextareaInput, useModal } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { AffectedPages } from './affected-pages.tsx'
import { withdrawalActions, type WithdrawalAction } from './withdrawal-actions.ts'
import { WithdrawalReport } from './withdrawal-report.tsx'
import { usePost } from './use-post.ts'

export interface WithdrawalDialogProps {
  action: WithdrawalAction
  documents: DocumentKey[]
}

/** Asks before documents leave the site, shows what that will do, and then what it did and how long it took. */
export function WithdrawalDialog({ action, documents }: WithdrawalDialogProps) {
  const { isModalOpen } = useModal()
  if (!isModalOpen(action)) return null
  return (
    <Modal className="confirmation-modal" slug={action} aria-label={withdrawalActions[action].heading}>
      <Dialog action={action} documents={documents} />
    </Modal>
  )
}

function Dialog({ action, documents }: WithdrawalDialogProps) {
  const { closeModal } = useModal()
  const [reason, setReason] = useState('')
  const { post, isWorking, answer, error } = usePost()
  const { heading, explanation, confirm, needsReason, request } = withdrawalActions[action]
  if (answer)
    return (
      <Frame
        heading={heading}
        controls={
          // The form and the list are of another time now.
          <Button margin={false} onClick={() => window.location.reload()} size="large">
            Close
          </Button>
        }
      >
        <WithdrawalReport deed={action} taken={answer} />
      </Frame>
    )
  const isReady = !isWorking && (!needsReason || reason.trim() !== '')
  const { path, body } = request(documents, reason.trim())
  return (
    <Frame
      heading={heading}
      controls={
        <>
          <Button
            buttonStyle="secondary"
            disabled={isWorking}
            margin={false}
            onClick={() => closeModal(action)}
            size="large"
          >
            Cancel
          </Button>
          <Button disabled={!isReady} margin={false} onClick={() => void post(path, body)} size="large">
            {isWorking ? 'Working…' : confirm}
          </Button>
        </>
      }
    >
      <p>{explanation}</p>
      {action !== 'release' && <AffectedPages documents={documents} />}
      <TextareaInput
        label="Reason"
        onChange={(event) => setReason(event.target.value)}
        path="withdrawal-reason"
        readOnly={isWorking}
        required={needsReason}
        rows={2}
        value={reason}
      />
      {error !== undefined && (
        <p role="alert" style={{ color: 'var(--theme-error-600)' }}>
          {error}
        </p>
      )}
    </Frame>
  )
}

function Frame({ heading, controls, children }: { heading: string; controls: ReactNode; children: ReactNode }) {
  return (
    <div className="confirmation-modal__wrapper" style={{ maxHeight: '100%', overflowY: 'auto' }}>
      <div className="confirmation-modal__content" style={{ overflowWrap: 'anywhere' }}>
        <h1>{heading}</h1>
        <div style={{ display: 'grid', gap: '0.75rem' }}>{children}</div>
      </div>
      <div className="confirmation-modal__controls">{controls}</div>
    </div>
  )
}
