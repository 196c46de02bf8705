'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import type { SecondFactorsChanged } from '@carepath/content/workflow/confirmation/change-second-factors.ts'
import type { SecondFactorSummary } from '@carepath/content/workflow/confirmation/second-factors.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { catchProblem, post } from '../api/request.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { useQuery } from '../api/use-query.ts'
import { useConfirmation } from '../confirmation/use-confirmation.tsx'
import { Problem } from '../fault/problem.tsx'
import { formatRecentTime } from '../format/format-time.ts'
import { AddApp } from './add-app.tsx'
import { AddPasskey } from './add-passkey.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import '../styles/focus-outline.css'
import '../styles/text-input.css'
import '../styles/text-link.css'
import './second-factors.css'

const kindLabels: Record<SecondFactorSummary['kind'], string> = { passkey: 'Passkey', app: 'Authenticator app' }

/** Takes a step that needs a confirmation; gives the reason in words where it is refused. */
export type TakeStep = (step: () => Promise<SecondFactorsChanged | undefined>) => Promise<boolean>

/** Lists the second factors of an account. Its owner adds some, and its owner and admins remove them. */
export function SecondFactors({ account, isOwn }: { account: string; isOwn: boolean }) {
  const api = useApiAddress()
  const heading = useId()
  const confirmation = useConfirmation('secondFactor')
  const { answer: list, refresh } = useQuery('account/second-factors', { account })
  const [open, setOpen] = useState<'passkey' | 'app'>()
  const [codes, setCodes] = useState<string[]>()
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  const take: TakeStep = async (step) => {
    setBusy(true)
    setProblem(undefined)
    const asked = await confirmation.ask()
    const taken = asked.isConfirmed ? step() : undefined
    const refused = taken ? await catchProblem(taken) : asked.problem
    setBusy(false)
    setProblem(refused)
    if (!taken || refused !== undefined) return false
    const changed = await taken
    if (changed) {
      setOpen(undefined)
      setCodes(changed.recoveryCodes)
      await refresh()
    }
    return true
  }
  const factors = list?.factors ?? []
  return (
    <section className="second-factors focus-outline" aria-labelledby={heading}>
      <h2 id={heading}>{translate('Second factor')}</h2>
      <p>
        {isOwn
          ? translate(
              'A second proof beside the password, asked for whenever you sign: a passkey of this device or of a key, or the code of an authenticator app.',
            )
          : translate('Remove what the person has lost. They add a new one on their own account page.')}
      </p>
      {list && factors.length === 0 && (
        <p>{isOwn ? translate('You have none yet.') : translate('This account has none.')}</p>
      )}
      {factors.length > 0 && (
        <ul aria-label={translate('Second factors')}>
          {factors.map(({ id, kind, name, addedAt }) => (
            <li key={id}>
              <span>
                <strong>{name}</strong> · {translate(kindLabels[kind])}
                {translate(', added {time}', { time: formatRecentTime(addedAt) })}
              </span>
              <Button
                size="small"
                margin={false}
                buttonStyle="secondary"
                disabled={isBusy}
                aria-label={translate('Remove {name}', { name })}
                onClick={() => void take(() => post(api, 'account/second-factors/remove', { account, id }))}
              >
                {translate('Remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isOwn && (
        <>
          <div className="second-factors__buttons">
            <OpenButton
              label={translate('Add a passkey')}
              isOpen={open === 'passkey'}
              onPress={() => toggle('passkey')}
            />
            <OpenButton
              label={translate('Add an authenticator app')}
              isOpen={open === 'app'}
              onPress={() => toggle('app')}
            />
          </div>
          {open === 'passkey' && <AddPasskey isBusy={isBusy} take={take} />}
          {open === 'app' && <AddApp isBusy={isBusy} take={take} />}
          {codes ? (
            <RecoveryCodes codes={codes} />
          ) : (
            factors.length > 0 && (
              <p>
                {translate('Recovery codes left: {count}. Each replaces your second factor once.', {
                  count: list?.recoveryCodesLeft ?? 0,
                })}{' '}
                <button
                  type="button"
                  className="text-link"
                  disabled={isBusy}
                  onClick={() => void take(() => post(api, 'account/second-factors/recovery-codes', {}))}
                >
                  {translate('Make new recovery codes')}
                </button>
              </p>
            )
          )}
        </>
      )}
      <Problem>{problem}</Problem>
      {confirmation.dialog}
    </section>
  )

  function toggle(which: 'passkey' | 'app'): void {
    setProblem(undefined)
    setOpen(open === which ? undefined : which)
  }
}

function OpenButton({ label, isOpen, onPress }: { label: string; isOpen: boolean; onPress: () => void }) {
  return (
    <Button
      size="small"
      margin={false}
      buttonStyle="secondary"
      extraButtonProps={{ 'aria-expanded': isOpen }}
      onClick={onPress}
    >
      {label}
    </Button>
  )
}
