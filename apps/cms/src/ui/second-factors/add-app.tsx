'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { NewApp } from '@carepath/content/workflow/confirmation/change-second-factors.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import type { TakeStep } from './second-factors.tsx'

/** Shows the secret of an authenticator app, then asks for the app's first code. */
export function AddApp({ isBusy, take }: { isBusy: boolean; take: TakeStep }) {
  const api = useApiAddress()
  const id = useId()
  const [offered, setOffered] = useState<NewApp>()
  const [code, setCode] = useState('')
  if (!offered)
    return (
      <div role="group" aria-label={translate('Add an authenticator app')} className="second-factors__step">
        <p>{translate('You need an app that makes codes of six digits, on your phone or in your password manager.')}</p>
        <Button size="small" margin={false} disabled={isBusy} onClick={() => void take(offer)}>
          {translate('Show the code to scan')}
        </Button>
      </div>
    )
  const { picture, secret, ticket } = offered
  return (
    <div role="group" aria-label={translate('Add an authenticator app')} className="second-factors__step">
      <p>{translate('Scan this with the app, or type the key into it:')}</p>
      <img
        className="second-factors__picture"
        alt={translate('The key below, as a QR code')}
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
      />
      <code>{secret.match(/.{1,4}/gu)?.join(' ')}</code>
      <label htmlFor={id}>{translate('Code that the app shows now')}</label>
      <input
        id={id}
        className="text-input text-input--narrow"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <Button size="small" margin={false} disabled={isBusy || code.trim() === ''} onClick={() => void add()}>
        {translate('Add the app')}
      </Button>
    </div>
  )

  async function offer(): Promise<undefined> {
    setOffered(await post(api, 'account/second-factors/new-app', {}))
  }

  async function add(): Promise<void> {
    const input = { name: translate('Authenticator app'), ticket, code }
    const isAdded = await take(() => post(api, 'account/second-factors/app', input))
    // A secret whose first code was wrong is good no longer.
    if (!isAdded) setOffered(undefined)
    setCode('')
  }
}
