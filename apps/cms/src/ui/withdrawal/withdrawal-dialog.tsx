'use client'
import type { DocumentKey } from '@carepath/schema'
import { Button, TextareaInput } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { usePost } from '../api/use-post.ts'
import { AffectedPages } from '../affected-pages/affected-pages.tsx'
import { Problem } from '../fault/problem.tsx'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'
import { withdrawalActions, type WithdrawalAction } from './withdrawal-actions.ts'
import { WithdrawalReport } from './withdrawal-report.tsx'
import './withdrawal.css'

interface WithdrawalDialogProps {
  action: WithdrawalAction
  documents: DocumentKey[]
  onClose: () => void
}

/** Asks before documents leave the site, shows the consequences, and then reports the outcome and how long it took. */
export function WithdrawalDialog({ action, documents, onClose }: WithdrawalDialogProps) {
  const [reason, setReason] = useState('')
  const { needsReason, route, toBody, ...words } = withdrawalActions[action]
  const heading = translate(words.heading)
  const { send, isSending, answer, problem } = usePost(route)
  if (answer)
    return (
      <Frame
        heading={heading}
        controls={
          // The form and the list still show the document as it was before.
          <Button margin={false} onClick={() => window.location.reload()} size="large">
            {translate('Close')}
          </Button>
        }
      >
        <WithdrawalReport action={action} outcome={answer} />
      </Frame>
    )
  const isReady = !isSending && (!needsReason || reason.trim() !== '')
  return (
    <Frame
      heading={heading}
      controls={
        <>
          <Button buttonStyle="secondary" disabled={isSending} margin={false} onClick={onClose} size="large">
            {translate('Cancel')}
          </Button>
          <Button
            disabled={!isReady}
            margin={false}
            onClick={() => void send(toBody(documents, reason.trim()))}
            size="large"
          >
            {isSending ? translate('Working…') : translate(words.confirm)}
          </Button>
        </>
      }
    >
      <p>{translate(words.explanation)}</p>
      {action !== 'release' && <AffectedPages documents={documents} />}
      <TextareaInput
        label={translate('Reason')}
        onChange={(event) => setReason(event.target.value)}
        path="withdrawal-reason"
        readOnly={isSending}
        required={needsReason}
        rows={2}
        value={reason}
      />
      <Problem>{problem}</Problem>
      <HandbookPageLink page="reviewers/withdraw" />
    </Frame>
  )
}

function Frame({ heading, controls, children }: { heading: string; controls: ReactNode; children: ReactNode }) {
  return (
    <div className="confirmation-modal__wrapper withdrawal-dialog">
      <div className="confirmation-modal__content">
        <h1>{heading}</h1>
        <div className="withdrawal-dialog__content">{children}</div>
      </div>
      <div className="confirmation-modal__controls">{controls}</div>
    </div>
  )
}
