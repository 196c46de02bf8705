'use client'
import type { SignedInAccount } from '../../sign-in/send-sign-in.ts'
import { SignInFields } from '../../sign-in/sign-in-fields.tsx'
import { SavingDialog } from './saving-dialog.tsx'
import { translate } from '@carepath/content/wording/translate.ts'

interface SignInDialogProps {
  slug: string
  email: string
  onSignedIn: (account: SignedInAccount | undefined) => void
  onClose: () => void
}

/** Over a form whose person is signed out: the sign-in, after which the form is saved. */
export function SignInDialog({ slug, email, onSignedIn, onClose }: SignInDialogProps) {
  const headingId = `${slug}-heading`
  return (
    <SavingDialog slug={slug} headingId={headingId} onClose={onClose}>
      <SignInFields
        heading={<h1 id={headingId}>{translate('Sign in again')}</h1>}
        email={email}
        onSignedIn={onSignedIn}
      >
        <button type="button" className="text-link text-link--quiet" onClick={onClose}>
          {translate('Not now')}
        </button>
      </SignInFields>
    </SavingDialog>
  )
}
