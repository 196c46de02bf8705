'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import '../../styles/focus-outline.css'
import '../saving.css'

interface LeaveDialogProps {
  slug: string
  onLeave: () => void
  onStay: () => void
}

/** Before a form is left that couldn't be saved. */
export function LeaveDialog({ slug, onLeave, onStay }: LeaveDialogProps) {
  const { openModal, closeModal } = useModal()
  const headingId = `${slug}-heading`
  useEffect(() => {
    openModal(slug)
    return () => {
      closeModal(slug)
    }
  }, [slug])
  return (
    <Modal className="confirmation-modal" slug={slug} aria-labelledby={headingId}>
      <div className="confirmation-modal__wrapper saving-dialog focus-outline">
        <div className="confirmation-modal__content">
          <h1 id={headingId}>Your last changes are not saved</h1>
          <p>
            If you leave, what you typed is kept in this browser for three days. When you open this form again, you can
            restore it.
          </p>
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" margin={false} size="large" onClick={onLeave}>
            Leave
          </Button>
          <Button margin={false} size="large" onClick={onStay}>
            Stay
          </Button>
        </div>
      </div>
    </Modal>
  )
}
