'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { FormFinding } from '@carepath/content/workflow/editorial/editorial-report.ts'
import { translate } from '@carepath/content/wording/translate.ts'

/** Allows words that break a rule; gives the reason in words where the server refuses. */
export type OverrideRule = (decision: { rule: string; excerpt: string; reason: string }) => Promise<string | undefined>

interface OverrideFindingProps {
  finding: FormFinding
  override: OverrideRule
}

/** Where a clinician allows words that break a rule, and says why. */
export function OverrideFinding({ finding: { rule, excerpt }, override }: OverrideFindingProps) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string>()
  const field = useId()
  if (!rule) return null
  if (!isOpen)
    return (
      <button type="button" className="text-link text-link--quiet findings__override" onClick={() => setOpen(true)}>
        {translate('Allow this wording…')}
      </button>
    )
  const allow = async () => {
    const refused = await override({ rule, excerpt, reason })
    setProblem(refused)
    if (refused === undefined) setOpen(false)
  }
  return (
    <div className="findings__reason">
      <label htmlFor={field}>
        {translate('Why is exactly this wording acceptable? Your name and your reason go on record.')}
      </label>
      <textarea
        id={field}
        className="text-input"
        rows={3}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        autoFocus
      />
      {problem && (
        <p role="alert" className="findings__problem">
          {problem}
        </p>
      )}
      <div className="findings__buttons">
        <Button size="small" margin={false} disabled={reason.trim().length === 0} onClick={() => void allow()}>
          {translate('Allow it')}
        </Button>
        <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setOpen(false)}>
          {translate('Cancel')}
        </Button>
      </div>
    </div>
  )
}
