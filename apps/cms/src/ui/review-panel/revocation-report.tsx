'use client'
import { Button } from '@payloadcms/ui'
import type { WithdrawalResult } from '@carepath/content/workflow/withdrawal/withdraw.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'

/** What a revocation has changed. The form still shows the document as it was before. */
export function RevocationReport({ withdrawal }: { withdrawal: WithdrawalResult | null }) {
  return (
    <div className="review-panel__step" role="status">
      {withdrawal === null && <p>{translate('The approval is revoked. No words of it were on the site.')}</p>}
      {withdrawal?.pending !== undefined && (
        <p>
          <strong>{translate('The approval is revoked, but its words aren’t off the site yet.')}</strong>{' '}
          {translateMessage(withdrawal.pending)} {translate('The worker takes them off before anything else.')}
        </p>
      )}
      {withdrawal && withdrawal.pending === undefined && (
        <p>
          <strong>{translate('The approval is revoked, and its words are off the site.')}</strong>{' '}
          {translate('Nobody can read or find them now.')}
        </p>
      )}
      <Button size="small" margin={false} onClick={() => window.location.reload()}>
        {translate('Reload this page')}
      </Button>
    </div>
  )
}
