import type { WithdrawalResult } from '@carepath/content/workflow/withdrawal/withdraw.ts'
import { translate, translateCount } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
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
    return <p role="status">{translate('The hold is released. The pages that were live are on their way back.')}</p>
  if (pending !== undefined)
    return (
      <p role="status">
        <strong>{translate('The withdrawal is on record, but not off the site yet.')}</strong>{' '}
        {translateMessage(pending)} {translate('The worker does it before anything else.')}
      </p>
    )
  return (
    <div role="status" className="withdrawal-dialog__report">
      <p>
        <strong>{translate('Off the site in {ms} ms.', { ms: ms ?? 0 })}</strong>{' '}
        {translate('Nobody can read it or find it now.')}
      </p>
      <PathList
        title={translateCount(
          withdrawn.length,
          'A notice is shown in place of {count} page',
          'A notice is shown in place of {count} pages',
        )}
        paths={withdrawn}
      />
      {cascaded.length > 0 && (
        <p>{translate('Also withdrawn: {list}.', { list: cascaded.map(({ title }) => title).join(', ') })}</p>
      )}
      <PathList
        title={translateCount(
          changed.length,
          'Published again without it: {count} page',
          'Published again without it: {count} pages',
        )}
        paths={changed}
      />
    </div>
  )
}
