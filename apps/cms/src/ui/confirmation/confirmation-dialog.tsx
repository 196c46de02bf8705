'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useId, useState, type SyntheticEvent } from 'react'
import type { ConfirmationPurpose } from '@carepath/content/model/confirmation.ts'
import type { ConfirmationNeeded } from '@carepath/content/workflow/confirmation/confirm.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { ApiError, catchProblem, get, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { Problem } from '../fault/problem.tsx'
import { PasswordInput } from './password-input.tsx'
import { askPasskey, passkeyRefused, SecondFactorFields } from './second-factor-fields.tsx'
import { translateMessage } from '@carepath/content/wording/translate-message.ts'
import '../styles/focus-outline.css'
import '../styles/text-input.css'
import '../styles/text-link.css'
import './confirmation.css'

interface ConfirmationDialogProps {
  purpose: ConfirmationPurpose
  headingId: string
  needed: ConfirmationNeeded
  onClose: (isConfirmed: boolean) => void
}

const explanations: Record<ConfirmationPurpose, string> = {
  sign: 'You sign with your name, so we ask once more who is at the keyboard. For the next five minutes we won’t ask again.',
  secondFactor: 'Before your second factor changes, we ask once more who is at the keyboard.',
}

/** Asks for the password, and for the second factor where the account has one. */
export function ConfirmationDialog({ purpose, headingId, needed: first, onClose }: ConfirmationDialogProps) {
  const api = useApiAddress()
  const { config } = useConfig()
  const id = useId()
  const [needed, setNeeded] = useState(first)
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [takesCode, setTakesCode] = useState(!first.passkey && first.hasApp)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const { passkey, hasApp, refusal } = needed

  const confirm = async (event: SyntheticEvent) => {
    event.preventDefault()
    // The document's own form is further up in React's tree.
    event.stopPropagation()
    setBusy(true)
    setProblem(undefined)
    const refused = await catchProblem(send())
    if (refused === undefined) {
      onClose(true)
      return
    }
    setProblem(refused)
    // A question for a passkey is good once.
    const again = get(api, 'confirmation', { purpose })
    if ((await catchProblem(again)) === undefined) setNeeded(await again)
    setBusy(false)
  }
  const send = async () => {
    const proof = passkey && !takesCode ? await askPasskey(passkey) : code ? { code } : {}
    if (!proof) throw new ApiError(translate(passkeyRefused))
    return post(api, 'confirmation', { purpose, password, ...proof })
  }

  return (
    <form className="confirmation-modal__wrapper confirmation focus-outline" onSubmit={(event) => void confirm(event)}>
      <div className="confirmation-modal__content">
        <h1 id={headingId}>{translate('Confirm that it is you')}</h1>
        {refusal === undefined ? (
          <>
            <p>{translate(explanations[purpose])}</p>
            <PasswordInput id={`${id}-password`} typed={{ value: password, onChange: setPassword }} autoFocus />
            <SecondFactorFields
              {...{ passkey, hasApp, code, takesCode }}
              codeId={`${id}-code`}
              className="text-input text-input--narrow"
              onCode={setCode}
              onTakesCode={setTakesCode}
            />
          </>
        ) : (
          <p>
            {translateMessage(refusal)}{' '}
            <a href={`${config.routes.admin}/account`}>{translate('Open your account page')}</a>
          </p>
        )}
        <Problem>{problem}</Problem>
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" margin={false} size="large" onClick={() => onClose(false)}>
          {translate('Cancel')}
        </Button>
        {refusal === undefined && (
          <Button type="submit" margin={false} size="large" disabled={isBusy}>
            {passkey && !takesCode ? translate('Confirm with passkey') : translate('Confirm')}
          </Button>
        )}
      </div>
    </form>
  )
}
