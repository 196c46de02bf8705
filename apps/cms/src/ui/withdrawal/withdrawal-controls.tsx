'use client'
import type { ClinicalType } from '@carepath/schema'
import { Button, useDocumentInfo, useModal } from '@payloadcms/ui'
import { TakeOffDialog, type TakeOffDialogProps } from './take-off-dialog.tsx'
import { useWithdrawalState } from './use-withdrawal-state.ts'

/** Beside the form's buttons, for those who may: withdrawing its document, and the legal hold. */
export function WithdrawalControls({ type }: { type: ClinicalType }) {
  const { id } = useDocumentInfo()
  const can = useWithdrawalState(type)?.can
  if (id === undefined || !can) return null
  const documents = [{ type, id: String(id) }]
  return (
    <>
      {can.withdraw && <Opener deed="withdraw" documents={documents} label="Withdraw now" />}
      {can.hold && <Opener deed="hold" documents={documents} label="Legal hold" />}
      {can.release && <Opener deed="release" documents={documents} label="Release hold" />}
    </>
  )
}

function Opener({ label, deed, documents }: { label: string } & TakeOffDialogProps) {
  const { openModal } = useModal()
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(deed)} size="medium">
        {label}
      </Button>
      <TakeOffDialog deed={deed} documents={documents} />
    </>
  )
}
