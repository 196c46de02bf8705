'use client'
import { startAuthentication } from '@simplewebauthn/browser'
import { Button } from '@payloadcms/ui'
import { useId, useState, type SyntheticEvent } from 'react'
import type { SignInQuestion } from '@carepath/content/workflow/confirmation/sign-in-question.ts'
import { useApiAddress } from '../api/use-api-address.ts'
import { sendSignIn } from './send-sign-in.ts'
import '../styles/focus-outline.css'
import '../styles/message.css'
import '../styles/text-input.css'
import '../styles/text-link.css'
import './sign-in.css'

interface SignInFormProps {
  /** Page that opens after the sign-in. */
  destination: string
  /** Page for a forgotten password. */
  forgotten: string
}

/** Asks for e-mail address and password, then for the second factor where the account has one. */
export function SignInForm({ destination, forgotten }: SignInFormProps) {
  const api = useApiAddress()
  const id = useId()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [question, setQuestion] = useState<SignInQuestion>()
  const [takesCode, setTakesCode] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const usesPasskey = question?.passkey !== undefined && !takesCode

  const signIn = async (event: SyntheticEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    const proof = question && (await proveFactor(question))
    if (proof === null) setProblem('The passkey didn’t confirm. Try again, or use a code instead.')
    else await take(await sendSignIn(api, { email, password, ...(proof ? { secondFactor: proof } : {}) }))
    setBusy(false)
  }
  const proveFactor = async ({ passkey }: SignInQuestion): Promise<object | null> => {
    if (!usesPasskey || !passkey) return { code }
    const answer = await startAuthentication({ optionsJSON: passkey }).catch(() => null)
    return answer && { passkey: answer }
  }
  const take = async (answer: Awaited<ReturnType<typeof sendSignIn>>) => {
    if (answer.isSignedIn) {
      window.location.assign(destination)
      return
    }
    if (answer.question && !question) {
      setQuestion(answer.question)
      setTakesCode(!answer.question.passkey)
      return
    }
    setProblem(answer.problem)
    // A question for a passkey is good once.
    if (question) setQuestion((await sendSignIn(api, { email, password })).question)
  }

  return (
    <form className="sign-in focus-outline" onSubmit={(event) => void signIn(event)}>
      <h1>Carepath</h1>
      <label htmlFor={`${id}-email`}>Email</label>
      <input
        id={`${id}-email`}
        className="text-input"
        type="email"
        autoComplete="username"
        autoFocus
        required
        readOnly={question !== undefined}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <label htmlFor={`${id}-password`}>Password</label>
      <input
        id={`${id}-password`}
        className="text-input"
        type="password"
        autoComplete="current-password"
        required
        readOnly={question !== undefined}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      {question && <p role="status">Your password is right. Confirm with your second factor too.</p>}
      {question && takesCode && (
        <>
          <label htmlFor={`${id}-code`}>
            {question.hasApp ? 'Code from your authenticator app, or a recovery code' : 'Recovery code'}
          </label>
          <input
            id={`${id}-code`}
            className="text-input"
            autoComplete="one-time-code"
            autoFocus
            required
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        </>
      )}
      {question?.passkey && (
        <button type="button" className="text-link" onClick={() => setTakesCode(!takesCode)}>
          {takesCode ? 'Use a passkey instead' : 'Use a code instead'}
        </button>
      )}
      {problem !== undefined && (
        <p role="alert" className="error-text">
          {problem}
        </p>
      )}
      {!question && (
        <a className="text-link text-link--quiet" href={forgotten}>
          Forgot password?
        </a>
      )}
      <Button type="submit" size="large" disabled={isBusy}>
        {usesPasskey ? 'Continue with passkey' : 'Login'}
      </Button>
    </form>
  )
}
