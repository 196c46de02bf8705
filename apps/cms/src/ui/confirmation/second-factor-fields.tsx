'use client'
import { startAuthentication } from '@simplewebauthn/browser'
import type { ConfirmationNeeded } from '@carepath/content/workflow/confirmation/confirm.ts'
import { translate } from '@carepath/content/wording/translate.ts'

type PasskeyQuestion = NonNullable<ConfirmationNeeded['passkey']>

interface SecondFactorFieldsProps {
  /** What the browser needs to ask for a passkey, where the account has one. */
  passkey: PasskeyQuestion | undefined
  /** True where the account has an authenticator app. */
  hasApp: boolean
  /** Id of the field for the code. */
  codeId: string
  code: string
  onCode: (code: string) => void
  /** True where a code is asked for in place of a passkey. */
  takesCode: boolean
  onTakesCode: (takesCode: boolean) => void
  className?: string
  /** True where the code is the first thing to fill in. */
  isFirst?: boolean
}

/** The field for a code, and the choice between a code and a passkey where the account has both. */
export function SecondFactorFields(props: SecondFactorFieldsProps) {
  const { passkey, hasApp, codeId, code, onCode, takesCode, onTakesCode, className = 'text-input', isFirst } = props
  return (
    <>
      {takesCode && (
        <>
          <label htmlFor={codeId}>
            {hasApp ? translate('Code from your authenticator app, or a recovery code') : translate('Recovery code')}
          </label>
          <input
            id={codeId}
            className={className}
            autoComplete="one-time-code"
            autoFocus={isFirst}
            required
            value={code}
            onChange={(event) => onCode(event.target.value)}
          />
        </>
      )}
      {passkey && (
        <button type="button" className="text-link" onClick={() => onTakesCode(!takesCode)}>
          {takesCode ? translate('Use a passkey instead') : translate('Use a code instead')}
        </button>
      )}
    </>
  )
}

/** What to say where the browser or the person refuses the passkey. */
export const passkeyRefused = 'The passkey didn’t confirm. Try again, or use a code instead.'

/** Asks the browser for the passkey; undefined where it isn't given. */
export async function askPasskey(passkey: PasskeyQuestion): Promise<object | undefined> {
  const answer = await startAuthentication({ optionsJSON: passkey }).catch(() => undefined)
  return answer && { passkey: answer }
}
