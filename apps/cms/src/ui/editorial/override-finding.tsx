'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { JudgedFinding } from '@carepath/content/workflow/editorial/judgement.ts'

/** Lets words stand; gives what keeps them from it, if anything does. */
export type OverrideRule = (decision: { rule: string; excerpt: string; reason: string }) => Promise<string | undefined>

interface OverrideFindingProps {
  finding: JudgedFinding
  override: OverrideRule
}

/** Where a clinician lets words stand against a rule, and says why. */
export function OverrideFinding({ finding: { rule, excerpt }, override }: OverrideFindingProps) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const field = useId()
  if (!rule) return null
  if (!isOpen)
    return (
      <button type="button" className="text-link text-link--quiet findings__answer" onClick={() => setOpen(true)}>
        Let these words stand…
      </button>
    )
  const decide = async () => {
    const found = await override({ rule, excerpt, reason })
    setProblem(found)
    if (found === undefined) setOpen(false)
  }
  return (
    <div className="findings__reason">
      <label htmlFor={field}>Why may exactly these words stand? Your name and this go on record.</label>
      <textarea id={field} rows={3} value={reason} onChange={({ target }) => setReason(target.value)} autoFocus />
      {problem && (
        <p role="alert" className="findings__problem">
          {problem}
        </p>
      )}
      <div className="findings__buttons">
        <Button size="small" margin={false} disabled={reason.trim().length === 0} onClick={() => void decide()}>
          Let them stand
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
