'use client'
import type { ClinicalType } from '@carepath/schema'
import { Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useWithdrawalState } from './use-withdrawal-state.ts'
import { WithdrawalDialog, type WithdrawalDialogProps } from './withdrawal-dialog.tsx'

/** Beside the form's buttons: withdrawing the document and its legal hold, for those who may. */
export function WithdrawalControls({ type }: { type: ClinicalType }) {
  const { id } = useDocumentInfo()
  const can = useWithdrawalState(type)?.can
  if (id === undefined || !can) return null
  const documents = [{ type, id: String(id) }]
  return (
    <>
      {can.withdraw && <ActionButton action="withdraw" documents={documents} label="Withdraw now" />}
      {can.hold && <ActionButton action="hold" documents={documents} label="Legal hold" />}
      {can.release && <ActionButton action="release" documents={documents} label="Release hold" />}
    </>
  )
}

function ActionButton({ label, action, documents }: { label: string } & WithdrawalDialogProps) {
  const { openModal } = useModal()
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(action)} size="medium">
        {label}
      </Button>
      <WithdrawalDialog action={action} documents={documents} />
    </>
  )
}
