'use client'
import type { ClinicalType } from '@carepath/schema'
import { useAuth, useSelection } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { WithdrawalButton } from './withdrawal-button.tsx'

/** Above a list, while documents are selected in it: withdraws all of them at once. */
export function WithdrawSelected({ type }: { type: ClinicalType }) {
  const { user } = useAuth()
  const { selectedIDs } = useSelection()
  const canWithdraw = user?.role === 'reviewer' || user?.role === 'admin'
  if (!canWithdraw || selectedIDs.length === 0) return null
  const count =
    selectedIDs.length === 1
      ? translate('the selected document')
      : translate('the {count} selected documents', { count: selectedIDs.length })
  return (
    <div className="withdraw-selected">
      <WithdrawalButton
        action="withdraw"
        documents={selectedIDs.map((id) => ({ type, id: String(id) }))}
        label={translate('Withdraw {count} now', { count })}
        size="small"
      />
    </div>
  )
}
