import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say, type EvidenceSummary } from '../../evidence/say.ts'
import { hasRole } from '../../model/access/has-role.ts'
import type { SecondFactorKind } from '../../model/confirmation.ts'
import { publicError } from '../../model/public-error.ts'
import type { SignedInRequest } from '../request/endpoint.ts'
import { createAppSecret, isCodeOf, useCodeOnce, type AppSecret } from './authenticator-app.ts'
import { ticketUse } from './confirm.ts'
import { addPasskey } from './passkeys.ts'
import { renewRecoveryCodes } from './recovery-codes.ts'
import {
  deleteSecondFactors,
  listSecondFactors,
  loadSecondFactors,
  storeSecondFactor,
  type SecondFactorList,
} from './second-factors.ts'
import { endSigningSessions, requireSigningSession } from './signing-session.ts'
import { createTicket, redeemTicket } from './ticket.ts'

/** What the log says of each kind. */
const sentences = {
  passkey: {
    added: 'The passkey “{factor}” was added to the account of {name}.',
    removed: 'The passkey “{factor}” was removed from the account of {name}.',
    removedFromNobody: 'The passkey “{factor}” was removed from an account.',
  },
  app: {
    added: 'The authenticator app “{factor}” was added to the account of {name}.',
    removed: 'The authenticator app “{factor}” was removed from the account of {name}.',
    removedFromNobody: 'The authenticator app “{factor}” was removed from an account.',
  },
} as const satisfies Record<SecondFactorKind, object>

/** The second factors after a change, and new recovery codes where there are any: they are shown this once. */
export interface SecondFactorsChanged extends SecondFactorList {
  recoveryCodes?: string[]
}

/** What a person puts into an authenticator app before its first code is asked for. */
export interface NewApp extends AppSecret {
  /** To be sent back with the code. */
  ticket: string
}

/** Makes the secret of an authenticator app. It counts once a code of the app has come back. */
export async function offerApp(req: SignedInRequest): Promise<NewApp> {
  await requireSigningSession(req, 'secondFactor')
  const offered = createAppSecret(req.user.email)
  return { ...offered, ticket: createTicket(req.payload, ticketUse(req, 'addApp'), offered.secret) }
}

/** Adds an authenticator app, which shows by a code that it has the secret. */
export async function addAppFactor(
  req: SignedInRequest,
  { name, ticket, code }: { name: string; ticket: string; code: string },
): Promise<SecondFactorsChanged> {
  await requireSigningSession(req, 'secondFactor')
  const { payload, user } = req
  const secret = await redeemTicket(payload, ticketUse(req, 'addApp'), ticket)
  if (secret === undefined) throw publicError('That took too long. Start again with a new picture.')
  if (!isCodeOf(secret, code))
    throw publicError('The code doesn’t fit. Delete the entry in the app and start again with a new picture.')
  const { id } = await storeSecondFactor(payload, { account: user.id, kind: 'app', name, secret })
  await useCodeOnce(payload, { id, secret }, code)
  return recordAdded(req, { kind: 'app', name })
}

/** Adds the passkey that the browser has made. */
export async function addPasskeyFactor(
  req: SignedInRequest,
  input: { name: string; response: RegistrationResponseJSON },
): Promise<SecondFactorsChanged> {
  await requireSigningSession(req, 'secondFactor')
  if (!(await addPasskey(req.payload, ticketUse(req, 'addPasskey'), input)))
    throw publicError('The passkey could not be checked. Try again.')
  return recordAdded(req, { kind: 'passkey', name: input.name })
}

/**
 * Removes a second factor of one's own; an admin can remove anybody's, for people who have lost theirs. With the last one go
 * the recovery codes.
 */
export async function removeSecondFactor(
  req: SignedInRequest,
  { id, account = req.user.id }: { id: string; account?: string | undefined },
): Promise<SecondFactorsChanged> {
  requireOwner(req, account)
  await requireSigningSession(req, 'secondFactor')
  const factors = await loadSecondFactors(req.payload, account, 'passkey', 'app')
  const factor = factors.find((each) => each.id === id)
  if (!factor || factor.kind === 'recoveryCode') throw publicError('There is no such second factor.', 404)
  await deleteSecondFactors(req.payload, account, { id })
  if (factors.length === 1) await deleteSecondFactors(req.payload, account)
  // What the factor has confirmed is confirmed no longer, except to the person who removes it.
  if (account !== req.user.id) await endSigningSessions(req.payload, account)
  await recordEvidence(req, {
    action: 'secondFactorRemoved',
    summary: await sayRemoved(req, account, { kind: factor.kind, factor: factor.name }),
    details: { account, kind: factor.kind },
  })
  return listSecondFactors(req.payload, account)
}

/** Makes new recovery codes; the old ones are good no longer. */
export async function makeRecoveryCodes(req: SignedInRequest): Promise<SecondFactorsChanged> {
  await requireSigningSession(req, 'secondFactor')
  const { payload, user } = req
  if ((await loadSecondFactors(payload, user.id, 'passkey', 'app')).length === 0)
    throw publicError('Add a passkey or an authenticator app first: the codes replace those.')
  const recoveryCodes = await renewRecoveryCodes(payload, user.id)
  await recordEvidence(req, {
    action: 'secondFactorAdded',
    summary: say('New recovery codes were made in place of the old ones.', {}),
    details: { account: user.id, kind: 'recoveryCodes' },
  })
  return { ...(await listSecondFactors(payload, user.id)), recoveryCodes }
}

/** Lists one's own second factors, or, for an admin, those of an account. */
export async function loadSecondFactorList(
  req: SignedInRequest,
  { account = req.user.id }: { account?: string | undefined },
): Promise<SecondFactorList> {
  requireOwner(req, account)
  return listSecondFactors(req.payload, account)
}

async function recordAdded(
  req: SignedInRequest,
  { kind, name }: { kind: SecondFactorKind; name: string },
): Promise<SecondFactorsChanged> {
  const { payload, user } = req
  await recordEvidence(req, {
    action: 'secondFactorAdded',
    summary: say(sentences[kind].added, { factor: name, name: user.name }),
    details: { account: user.id, kind },
  })
  const list = await listSecondFactors(payload, user.id)
  return list.recoveryCodesLeft > 0 ? list : withRecoveryCodes(await renewRecoveryCodes(payload, user.id))

  async function withRecoveryCodes(recoveryCodes: string[]): Promise<SecondFactorsChanged> {
    return { ...(await listSecondFactors(payload, user.id)), recoveryCodes }
  }
}

function requireOwner({ user }: SignedInRequest, account: string): void {
  if (account !== user.id && !hasRole(user, 'admin'))
    throw publicError('Only an admin can see or change the second factors of somebody else.', 403)
}

/** The account may be gone. */
async function sayRemoved(
  { payload }: SignedInRequest,
  account: string,
  { kind, factor }: { kind: SecondFactorKind; factor: string },
): Promise<EvidenceSummary> {
  const user = await payload.findByID({
    ...{ collection: 'users', id: account, depth: 0, disableErrors: true, overrideAccess: true },
  })
  return user
    ? say(sentences[kind].removed, { factor, name: user.name })
    : say(sentences[kind].removedFromNobody, { factor })
}
