'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react'
import type { SignInQuestion } from '@carepath/content/workflow/confirmation/sign-in-question.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { PasswordInput } from '../confirmation/password-input.tsx'
import { askPasskey, passkeyRefused, SecondFactorFields } from '../confirmation/second-factor-fields.tsx'
import { Problem } from '../fault/problem.tsx'
import { sendSignIn, type SignedInAccount } from './send-sign-in.ts'
import '../styles/focus-outline.css'
import '../styles/text-input.css'
import '../styles/text-link.css'
import './sign-in.css'

interface SignInFieldsProps {
  heading: ReactNode
  /** Whose password is asked for; undefined where anybody may sign in. */
  email?: string | undefined
  /** What stands under the password. */
  children?: ReactNode
  onSignedIn: (account: SignedInAccount | undefined) => void
}

interface Credentials {
  email: string
  password: string
}

/** Asks for e-mail address and password, then for the second factor where the account has one. */
export function SignInFields({ heading, email: known, children, onSignedIn }: SignInFieldsProps) {
  const api = useApiAddress()
  const id = useId()
  const [code, setCode] = useState('')
  const [question, setQuestion] = useState<SignInQuestion>()
  const [takesCode, setTakesCode] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const usesPasskey = question?.passkey !== undefined && !takesCode

  const signIn = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    // A document's form may be further up in React's tree.
    event.stopPropagation()
    // Read from the fields: a browser may fill them in before React hears of it.
    const { elements } = event.currentTarget
    const read = (field: string) => (elements.namedItem(`${id}-${field}`) as HTMLInputElement).value
    const account = { email: read('email'), password: read('password') }
    setBusy(true)
    setProblem(undefined)
    const passkey = takesCode ? undefined : question?.passkey
    const proof = passkey ? await askPasskey(passkey) : question && { code }
    if (passkey && !proof) setProblem(translate(passkeyRefused))
    else await take(account, await sendSignIn(api, { ...account, ...(proof ? { secondFactor: proof } : {}) }))
    setBusy(false)
  }
  const take = async (account: Credentials, answer: Awaited<ReturnType<typeof sendSignIn>>) => {
    if (answer.isSignedIn) {
      onSignedIn(answer.account)
      return
    }
    if (answer.question && !question) {
      setQuestion(answer.question)
      setTakesCode(!answer.question.passkey)
      return
    }
    setProblem(answer.problem)
    // A question for a passkey is good once.
    if (question) setQuestion((await sendSignIn(api, account)).question)
  }

  return (
    <form className="sign-in focus-outline" onSubmit={(event) => void signIn(event)}>
      {heading}
      <label htmlFor={`${id}-email`}>{translate('Email')}</label>
      <input
        id={`${id}-email`}
        className="text-input"
        type="email"
        autoComplete="username"
        autoFocus={known === undefined}
        required
        readOnly={question !== undefined}
        defaultValue={known}
      />
      <PasswordInput id={`${id}-password`} autoFocus={known !== undefined} isReadOnly={question !== undefined} />
      {question && <p role="status">{translate('Your password is right. Confirm with your second factor too.')}</p>}
      {question && (
        <SecondFactorFields
          passkey={question.passkey}
          hasApp={question.hasApp}
          {...{ code, takesCode }}
          codeId={`${id}-code`}
          onCode={setCode}
          onTakesCode={setTakesCode}
          isFirst
        />
      )}
      <Problem>{problem}</Problem>
      {!question && children}
      <Button type="submit" size="large" disabled={isBusy}>
        {usesPasskey ? translate('Continue with passkey') : translate('Sign in')}
      </Button>
    </form>
  )
}
