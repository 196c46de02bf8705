'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

interface SubmitStepProps {
  isBusy: boolean
  onTake: (input: { message?: string }) => void
}

/** Asks the clinicians to look at what is saved. */
export function SubmitStep({ isBusy, onTake }: SubmitStepProps) {
  const id = useId()
  const [message, setMessage] = useState('')
  return (
    <div className="review-panel__step" role="group" aria-label="Submit for review">
      <label htmlFor={id}>Message to the reviewer (optional)</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        autoFocus
        value={message}
        onChange={(event) => setMessage(event.target.value)}
      />
      <Button size="small" margin={false} disabled={isBusy} onClick={() => onTake(message.trim() ? { message } : {})}>
        Submit
      </Button>
    </div>
  )
}
