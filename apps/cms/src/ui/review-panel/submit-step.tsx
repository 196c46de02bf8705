'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'

interface SubmitStepProps {
  isBusy: boolean
  onSubmit: (input: { message?: string }) => void
}

/** Asks the clinicians to review the saved words. */
export function SubmitStep({ isBusy, onSubmit }: SubmitStepProps) {
  const id = useId()
  const [message, setMessage] = useState('')
  return (
    <div className="review-panel__step" role="group" aria-label={translate('Submit for review')}>
      <label htmlFor={id}>{translate('Message to the reviewer (optional)')}</label>
      <textarea
        id={id}
        className="text-input"
        rows={2}
        maxLength={2000}
        autoFocus
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <Button size="small" margin={false} disabled={isBusy} onClick={() => onSubmit(message.trim() ? { message } : {})}>
        {translate('Submit')}
      </Button>
    </div>
  )
}
