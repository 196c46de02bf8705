'use client'
import { startRegistration } from '@simplewebauthn/browser'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { translate } from '@carepath/content/wording/translate.ts'
import { ApiError, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import type { TakeStep } from './second-factors.tsx'

/** Asks for a name, then has the browser make a passkey. */
export function AddPasskey({ isBusy, take }: { isBusy: boolean; take: TakeStep }) {
  const api = useApiAddress()
  const id = useId()
  const [name, setName] = useState('')
  const add = async () => {
    const optionsJSON = await post(api, 'account/second-factors/new-passkey', {})
    const response = await startRegistration({ optionsJSON }).catch(() => {
      throw new ApiError(
        translate('No passkey was made. This needs a browser with passkeys, and the admin’s own address, with https.'),
      )
    })
    return post(api, 'account/second-factors/passkey', { name, response })
  }
  return (
    <div role="group" aria-label={translate('Add a passkey')} className="second-factors__step">
      <label htmlFor={id}>{translate('Name of the passkey, for example “Laptop”')}</label>
      <input
        id={id}
        className="text-input text-input--narrow"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <Button size="small" margin={false} disabled={isBusy || name.trim() === ''} onClick={() => void take(add)}>
        {translate('Make the passkey')}
      </Button>
    </div>
  )
}
