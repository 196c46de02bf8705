'use client'
import type { ClinicalType } from '@carepath/schema'
import { Button, useAuth, useModal, useSelection } from '@payloadcms/ui'
import { WithdrawalDialog } from './withdrawal-dialog.tsx'

/** Above a list, while documents are chosen in it: all of them off the site at once. */
export function WithdrawSelected({ type }: { type: ClinicalType }) {
  const { user } = useAuth()
  const { openModal } = useModal()
  const { selectedIDs } = useSelection()
  const mayWithdraw = user?.role === 'reviewer' || user?.role === 'admin'
  if (!mayWithdraw || selectedIDs.length === 0) return null
  const count = selectedIDs.length === 1 ? 'the chosen document' : `the ${selectedIDs.length} chosen documents`
  return (
    <div style={{ marginBlockEnd: 'calc(var(--base) / 2)' }}>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal('withdraw')} size="small">
        {`Withdraw ${count} now`}
      </Button>
      <WithdrawalDialog action="withdraw" documents={selectedIDs.map((id) => ({ type, id: String(id) }))} />
    </div>
  )
}
