'use client'
import type { ClinicalType } from '@carepath/schema'
import { useAuth, useSelection } from '@payloadcms/ui'
import { WithdrawalButton } from './withdrawal-button.tsx'

/** Above a list, while documents are selected in it: withdraws all of them at once. */
export function WithdrawSelected({ type }: { type: ClinicalType }) {
  const { user } = useAuth()
  const { selectedIDs } = useSelection()
  const canWithdraw = user?.role === 'reviewer' || user?.role === 'admin'
  if (!canWithdraw || selectedIDs.length === 0) return null
  const count = selectedIDs.length === 1 ? 'the selected document' : `the ${selectedIDs.length} selected documents`
  return (
    <div className="withdraw-selected">
      <WithdrawalButton
        action="withdraw"
        documents={selectedIDs.map((id) => ({ type, id: String(id) }))}
        label={`Withdraw ${count} now`}
        size="small"
      />
    </div>
  )
}
