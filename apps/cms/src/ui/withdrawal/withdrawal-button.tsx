'use client'
import type { DocumentKey } from '@carepath/schema'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { translate } from '@carepath/content/wording/translate.ts'
import { useId } from 'react'
import { withdrawalActions, type WithdrawalAction } from './withdrawal-actions.ts'
import { WithdrawalDialog } from './withdrawal-dialog.tsx'

interface WithdrawalButtonProps {
  action: WithdrawalAction
  documents: DocumentKey[]
  label: string
  size: 'small' | 'medium'
}

/** Opens the dialog for a withdrawal or a legal hold. */
export function WithdrawalButton({ action, documents, label, size }: WithdrawalButtonProps) {
  const { openModal, closeModal, isModalOpen } = useModal()
  // A drawer may have the form of another document over this one, with the same button.
  const slug = `${action}-${useId()}`
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size={size}>
        {label}
      </Button>
      {isModalOpen(slug) && (
        <Modal className="confirmation-modal" slug={slug} aria-label={translate(withdrawalActions[action].heading)}>
          <WithdrawalDialog action={action} documents={documents} onClose={() => closeModal(slug)} />
        </Modal>
      )}
    </>
  )
}
