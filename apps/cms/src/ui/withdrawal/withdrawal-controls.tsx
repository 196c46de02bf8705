'use client'
import type { ClinicalType } from '@carepath/schema'
import { Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { WithdrawalDialog, type WithdrawalDialogProps } from './withdrawal-dialog.tsx'
import { useWithdrawalState } from './use-withdrawal-state.ts'

/** Beside the form's buttons, for those who may: withdrawing its document, and the legal hold. */
export function WithdrawalControls({ type }: { type: ClinicalType }) {
  const { id } = useDocumentInfo()
  const can = useWithdrawalState(type)?.can
  if (id === undefined || !can) return null
  const documents = [{ type, id: String(id) }]
  return (
    <>
      {can.withdraw && <Opener action="withdraw" documents={documents} label="Withdraw now" />}
      {can.hold && <Opener action="hold" documents={documents} label="Legal hold" />}
      {can.release && <Opener action="release" documents={documents} label="Release hold" />}
    </>
  )
}

function Opener({ label, action, documents }: { label: string } & WithdrawalDialogProps) {
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
