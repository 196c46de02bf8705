import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'

/** What the sign-in asks for after the right password, in the `secondFactor` of its refusal. */
export interface SignInQuestion {
  /** The account has an authenticator app. */
  hasApp: boolean
  /** For the browser, where the account has a passkey. */
  passkey?: PublicKeyCredentialRequestOptionsJSON
}
