'use client'
import { Modal, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { SignedInAccount } from '../../sign-in/send-sign-in.ts'
import { SignInFields } from '../../sign-in/sign-in-fields.tsx'
import '../saving.css'

interface SignInDialogProps {
  slug: string
  email: string
  onSignedIn: (account: SignedInAccount | undefined) => void
}

/** Over a form whose person is signed out: the sign-in, after which the form is saved. */
export function SignInDialog({ slug, email, onSignedIn }: SignInDialogProps) {
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
      <div className="confirmation-modal__wrapper saving-dialog">
        <SignInFields heading={<h1 id={headingId}>Sign in again</h1>} email={email} onSignedIn={onSignedIn}>
          <button type="button" className="text-link text-link--quiet" onClick={() => closeModal(slug)}>
            Not now
          </button>
        </SignInFields>
      </div>
    </Modal>
  )
}
