'use client'
import { ClinicMark } from '../clinic/clinic-mark.tsx'
import { SignInFields } from './sign-in-fields.tsx'
import { translate } from '@carepath/content/wording/translate.ts'
import { HandbookPageLink } from '../handbook/handbook-page-link.tsx'

interface SignInFormProps {
  /** The clinic’s name. */
  name: string
  /** Address of the clinic’s logo. */
  logo: string | undefined
  /** Page that opens after the sign-in. */
  destination: string
  /** Page for a forgotten password. */
  forgotten: string
}

/** The page where people sign in. */
export function SignInForm({ name, logo, destination, forgotten }: SignInFormProps) {
  const heading = (
    <div className="sign-in__heading">
      <ClinicMark name={name} logo={logo} />
      <h1>{name}</h1>
      <p>{translate('Sign in to write, review and publish.')}</p>
    </div>
  )
  return (
    <>
      <SignInFields heading={heading} onSignedIn={() => window.location.assign(destination)}>
        <a className="text-link text-link--quiet" href={forgotten}>
          {translate('Forgot password?')}
        </a>
      </SignInFields>
      <section className="sign-in__help" aria-labelledby="sign-in-help">
        <h2 id="sign-in-help">{translate('If you can’t sign in')}</h2>
        <ul>
          <li>
            {translate(
              'Your invitation has expired, or its link was used: ask an administrator of your clinic for a new link. It takes them a minute, on the form of your account.',
            )}
          </li>
          <li>{translate('You have no account yet: an administrator invites you. Nobody can register.')}</li>
          <li>
            {translate(
              'Your phone or key is lost: sign in with one of your recovery codes, or ask an administrator to remove the second factor.',
            )}
          </li>
          <li>
            {translate('You don’t know who the administrators are: ask whoever asked you to work on these pages.')}
          </li>
        </ul>
        <HandbookPageLink page="admins/passwords" />
      </section>
    </>
  )
}
