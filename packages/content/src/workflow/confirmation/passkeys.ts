import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Payload } from 'payload'
import { z } from 'zod'
import { getSettings } from '../../config/get-settings.ts'
import type { SecondFactor } from '../../model/payload-types.ts'
import { loadSecondFactors, storeSecondFactor, updateSecondFactor } from './second-factors.ts'
import { createTicket, redeemTicket, type TicketUse } from './ticket.ts'

/** The stored part of a passkey. */
const StoredSchema = z.strictObject({ publicKey: z.string(), transports: z.array(z.string()) })

/**
 * The kinds of keys that passkeys have: EdDSA, ES256, RS256. Without a list the library asks Node for newer ones, which warns of
 * an experiment.
 */
const supportedAlgorithmIDs = [-8, -7, -257]

/** The admin's address as the settings say it. The `Host` header comes from whoever sends a request. */
function relyingParty(payload: Payload): { origin: string; rpID: string } {
  const { origin, hostname } = new URL(getSettings(payload).cmsUrl)
  return { origin, rpID: hostname }
}

/** What the browser needs to make a passkey for an account. */
export async function createPasskeyOptions(
  payload: Payload,
  use: TicketUse,
  { email, name }: { email: string; name: string },
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const known = await loadSecondFactors(payload, use.account, 'passkey')
  return generateRegistrationOptions({
    rpName: 'Carepath',
    rpID: relyingParty(payload).rpID,
    userName: email,
    userDisplayName: name,
    userID: new TextEncoder().encode(use.account),
    challenge: createTicket(payload, use),
    excludeCredentials: known.map(({ credential }) => ({ id: credential ?? '' })),
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  })
}

/** Stores the passkey that the browser has made. False where its answer isn't right. */
export async function addPasskey(
  payload: Payload,
  use: TicketUse,
  { name, response }: { name: string; response: RegistrationResponseJSON },
): Promise<boolean> {
  const { origin, rpID } = relyingParty(payload)
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => isOpenChallenge(payload, use, challenge),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: false,
    supportedAlgorithmIDs,
  }).catch(refusedByLibrary)
  if (!verified) return false
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  await storeSecondFactor(payload, {
    ...{ account: use.account, kind: 'passkey', name, credential: id, counter },
    secret: JSON.stringify({ publicKey: Buffer.from(publicKey).toString('base64url'), transports }),
  })
  return true
}

/** What the browser needs to confirm with one of these passkeys. */
export async function askForPasskey(
  payload: Payload,
  use: TicketUse,
  passkeys: readonly SecondFactor[],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: relyingParty(payload).rpID,
    challenge: createTicket(payload, use),
    allowCredentials: passkeys.map((passkey) => ({
      id: passkey.credential ?? '',
      transports: readStored(payload, passkey).transports,
    })),
    userVerification: 'preferred',
  })
}

/** True where the browser's answer comes from a passkey of the account, and answers a question that is open. */
export async function usePasskey(
  payload: Payload,
  use: TicketUse,
  response: AuthenticationResponseJSON,
): Promise<boolean> {
  const passkeys = await loadSecondFactors(payload, use.account, 'passkey')
  const passkey = passkeys.find(({ credential }) => credential === response.id)
  if (!passkey) return false
  const { publicKey, transports } = readStored(payload, passkey)
  const { origin, rpID } = relyingParty(payload)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => isOpenChallenge(payload, use, challenge),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: false,
    credential: {
      id: response.id,
      publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')),
      counter: passkey.counter ?? 0,
      transports,
    },
  }).catch(refusedByLibrary)
  if (!verified) return false
  await updateSecondFactor(payload, passkey.id, { counter: authenticationInfo.newCounter })
  return true
}

async function isOpenChallenge(payload: Payload, use: TicketUse, challenge: string): Promise<boolean> {
  const ticket = Buffer.from(challenge, 'base64url').toString()
  return (await redeemTicket(payload, use, ticket)) !== undefined
}

function readStored(payload: Payload, { secret }: SecondFactor): z.infer<typeof StoredSchema> {
  return StoredSchema.parse(JSON.parse(payload.decrypt(secret)))
}

/** The library throws where an answer is malformed, or made for another site. Both are a refusal. */
function refusedByLibrary(): { verified: false; registrationInfo?: never; authenticationInfo?: never } {
  return { verified: false }
}
