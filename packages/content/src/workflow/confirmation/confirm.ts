import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server'
import type { ConfirmationMeans, ConfirmationPurpose } from '../../model/confirmation.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { askForPasskey } from './passkeys.ts'
import { loadSecondFactors } from './second-factors.ts'
import { findSigningSession, missingSecondFactor, openSigningSession, signInSession } from './signing-session.ts'
import type { TicketUse } from './ticket.ts'
import { verifyPassword } from './verify-password.ts'
import { verifySecondFactor, type SecondFactorProof } from './verify-second-factor.ts'

/** How a person can confirm that it is they, asked for before something is signed. */
export interface ConfirmationNeeded {
  /** The person has confirmed within the last minutes: nothing is asked. */
  isConfirmed: boolean
  /** The account has an authenticator app. */
  hasApp: boolean
  /** For the browser, where the account has a passkey. */
  passkey?: PublicKeyCredentialRequestOptionsJSON
  /** Why the account can't sign at all. */
  refusal?: string
}

export interface Confirmation extends SecondFactorProof {
  purpose: ConfirmationPurpose
  password: string
}

/** Says what is needed before a person may sign, or change their second factors. */
export async function describeConfirmation(
  req: SignedInRequest,
  { purpose }: { purpose: ConfirmationPurpose },
): Promise<ConfirmationNeeded> {
  const { payload, user } = req
  const refusal = purpose === 'sign' ? await missingSecondFactor(req) : undefined
  const factors = await loadSecondFactors(payload, user.id, 'passkey', 'app')
  const passkeys = factors.filter(({ kind }) => kind === 'passkey')
  return {
    isConfirmed: (await findSigningSession(req, purpose)) !== undefined,
    hasApp: passkeys.length < factors.length,
    ...(passkeys.length > 0 ? { passkey: await askForPasskey(payload, ticketUse(req, 'confirm'), passkeys) } : {}),
    ...(refusal === undefined ? {} : { refusal }),
  }
}

/** Confirms who a person is, by the password and by the second factor where the account has one. Opens a signing session. */
export async function confirm(
  req: SignedInRequest,
  { purpose, password, ...proof }: Confirmation,
): Promise<{ until: string }> {
  const { payload, user } = req
  const use = ticketUse(req, 'confirm')
  const refusal = purpose === 'sign' ? await missingSecondFactor(req) : undefined
  if (refusal !== undefined) throw publicError(refusal, 403)
  await verifyPassword(req, user.id, password)
  const second = await verifySecondFactor(payload, use, proof)
  const means: ConfirmationMeans[] = second ? ['password', second] : ['password']
  return openSigningSession(payload, { account: user.id, session: use.session, purpose, means })
}

/** The use of a ticket by the account and in the session that ask. */
export function ticketUse(req: SignedInRequest, purpose: TicketUse['purpose']): TicketUse {
  const session = signInSession(req)
  if (session === undefined) throw publicError('Sign in with your password first.', 403)
  return { purpose, account: req.user.id, session }
}
