'use client'
import type { ClinicalType } from '@carepath/schema'
import { useDocumentInfo } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { useWithdrawalState } from './use-withdrawal-state.ts'
import { WithdrawalButton } from './withdrawal-button.tsx'

/** Beside the form's buttons: withdrawing the document and its legal hold, for those who may. */
export function WithdrawalControls({ type }: { type: ClinicalType }) {
  const { id } = useDocumentInfo()
  const can = useWithdrawalState(type)?.can
  if (id === undefined || !can) return null
  const documents = [{ type, id: String(id) }]
  return (
    <>
      {can.withdraw && (
        <WithdrawalButton size="medium" action="withdraw" documents={documents} label={translate('Withdraw now')} />
      )}
      {can.hold && (
        <WithdrawalButton size="medium" action="hold" documents={documents} label={translate('Legal hold')} />
      )}
      {can.release && (
        <WithdrawalButton size="medium" action="release" documents={documents} label={translate('Release hold')} />
      )}
    </>
  )
}
