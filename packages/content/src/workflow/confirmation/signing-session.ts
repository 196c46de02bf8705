import type { Payload, Where } from 'payload'
import { getSettings } from '../../config/get-settings.ts'
import type { ConfirmationMeans, ConfirmationPurpose } from '../../model/confirmation.ts'
import type { SigningSession } from '../../model/payload-types.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { loadSecondFactors } from './second-factors.ts'

const collection = 'signing-sessions'
/** A reviewer of ten texts types the password once. */
const sessionMs = 5 * 60_000

/** Id of the sign-in session behind a request; undefined where our own code acts for somebody without one. */
export function signInSession({ user }: SignedInRequest): string | undefined {
  const { _sid } = user as { _sid?: unknown }
  return typeof _sid === 'string' ? _sid : undefined
}

/** Opens a signing session. It ends with the sign-in session that it belongs to. */
export async function openSigningSession(
  payload: Payload,
  opened: Pick<SigningSession, 'account' | 'session' | 'purpose' | 'means'>,
): Promise<{ until: string }> {
  const until = new Date(Date.now() + sessionMs).toISOString()
  await payload.db.deleteMany({ collection, where: { until: { less_than: new Date().toISOString() } } })
  await payload.db.create({ collection, data: { ...opened, until } })
  return { until }
}

/** The open signing session of a request, if there is one. */
export async function findSigningSession(
  req: SignedInRequest,
  purpose: ConfirmationPurpose,
): Promise<SigningSession | undefined> {
  const session = signInSession(req)
  if (session === undefined) return undefined
  const where: Where = {
    and: [
      { account: { equals: req.user.id } },
      { session: { equals: session } },
      { purpose: { equals: purpose } },
      { until: { greater_than: new Date().toISOString() } },
    ],
  }
  const { docs } = await req.payload.db.find<SigningSession>({ collection, where, limit: 1, pagination: false })
  return docs[0]
}

/** Ends the signing sessions of an account: after a change of its password or of its second factors. */
export async function endSigningSessions(payload: Payload, account: string): Promise<void> {
  await payload.db.deleteMany({ collection, where: { account: { equals: account } } })
}

/** Refuses what needs a signature, until the person has confirmed who they are. Returns the means of the confirmation. */
export async function requireSigningSession(
  req: SignedInRequest,
  purpose: ConfirmationPurpose = 'sign',
): Promise<ConfirmationMeans[]> {
  const open = await findSigningSession(req, purpose)
  if (open) return open.means
  const refusal = purpose === 'sign' ? await missingSecondFactor(req) : undefined
  if (refusal !== undefined) throw publicError(refusal, 403)
  throw publicError('Confirm that it is you first: with your password, and your second factor if you have one.', 403)
}

/** Why an account can't confirm anything that it signs: it has no second factor where one is required. */
export async function missingSecondFactor({ payload, user }: SignedInRequest): Promise<string | undefined> {
  const { secondFactor, cmsUrl } = getSettings(payload)
  if (secondFactor === 'optional' || (await loadSecondFactors(payload, user.id, 'passkey', 'app')).length > 0)
    return undefined
  return `To sign you need a second factor: a passkey or an authenticator app. Add one on your account page, ${cmsUrl}/admin/account, then come back.`
}
