'use client'
import { Modal, useModal } from '@payloadcms/ui'
import { useEffect, useRef, type ReactNode } from 'react'
import '../../styles/focus-outline.css'
import './saving-dialog.css'

interface SavingDialogProps {
  slug: string
  /** Id of the dialog's heading. */
  headingId: string
  /** The person closed the dialog without an answer. */
  onClose: () => void
  children: ReactNode
}

/** A dialog over a form, open from the time it is rendered until it isn't any more. */
export function SavingDialog({ slug, headingId, onClose, children }: SavingDialogProps) {
  const { openModal, closeModal, isModalOpen } = useModal()
  const isOpen = isModalOpen(slug)
  const wasOpen = useRef(false)
  useEffect(() => {
    openModal(slug)
    return () => {
      closeModal(slug)
    }
  }, [slug])
  useEffect(() => {
    // The Escape key closes a modal without asking its content.
    if (wasOpen.current && !isOpen) onClose()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <Modal className="confirmation-modal" slug={slug} aria-labelledby={headingId}>
      <div className="confirmation-modal__wrapper saving-dialog focus-outline">{children}</div>
    </Modal>
  )
}
