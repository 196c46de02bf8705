import type { WithdrawalResult } from '@carepath/content/workflow/withdrawal/withdraw.ts'
import { PathList } from '../affected-pages/path-list.tsx'
import type { WithdrawalAction } from './withdrawal-actions.ts'

interface WithdrawalReportProps {
  action: WithdrawalAction
  /** Empty after a hold was released. */
  outcome: Partial<WithdrawalResult>
}

/** The pages that a withdrawal has changed, and how long it took. */
export function WithdrawalReport({ action, outcome }: WithdrawalReportProps) {
  const { ms, pending, withdrawn = [], changed = [], cascaded = [] } = outcome
  if (action === 'release')
    return <p role="status">The hold is released. The pages that were live are on their way back.</p>
  if (pending !== undefined)
    return (
      <p role="status">
        <strong>The withdrawal is on record, but not off the site yet.</strong> {pending} The worker does it before
        anything else.
      </p>
    )
  return (
    <div role="status" className="withdrawal-dialog__report">
      <p>
        <strong>Off the site in {ms} ms.</strong> Nobody can read it or find it now.
      </p>
      <PathList lead="A notice is shown in place of" paths={withdrawn} />
      {cascaded.length > 0 && <p>Also withdrawn: {cascaded.map(({ title }) => title).join(', ')}.</p>}
      <PathList lead="Published again without it:" paths={changed} />
    </div>
  )
}
