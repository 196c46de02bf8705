'use client'
import { SignInFields } from './sign-in-fields.tsx'

interface SignInFormProps {
  /** Page that opens after the sign-in. */
  destination: string
  /** Page for a forgotten password. */
  forgotten: string
}

/** The page where people sign in. */
export function SignInForm({ destination, forgotten }: SignInFormProps) {
  return (
    <SignInFields heading={<h1>Carepath</h1>} onSignedIn={() => window.location.assign(destination)}>
      <a className="text-link text-link--quiet" href={forgotten}>
        Forgot password?
      </a>
    </SignInFields>
  )
}
