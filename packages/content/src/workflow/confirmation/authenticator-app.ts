import { Secret, TOTP } from 'otpauth'
import type { Payload } from 'payload'
import { renderSVG } from 'uqr'
import { publicError } from '../../model/public-error.ts'
import type { SecondFactor } from '../../model/payload-types.ts'
import { updateSecondFactor } from './second-factors.ts'
import { useOnce } from './use-once.ts'

const maxTries = 8
const triesMs = 10 * 60_000
const stepMs = 30_000
/** A code is good one step before and after its own, because clocks differ. */
const window = 1

/** What a person puts into an authenticator app: a picture to scan, or the secret to type. */
export interface AppSecret {
  secret: string
  /** An SVG. */
  picture: string
}

/** Makes the secret of an authenticator app. The picture is drawn here: no other server learns the secret. */
export function createAppSecret(email: string): AppSecret {
  const totp = new TOTP({ issuer: 'Carepath', label: email, secret: new Secret({ size: 20 }) })
  return { secret: totp.secret.base32, picture: renderSVG(totp.toString(), { border: 2 }) }
}

/** True where a code was made from this secret just now. */
export function isCodeOf(secret: string, code: string): boolean {
  return findStep(secret, code) !== undefined
}

/**
 * True where this is a code of the app that nobody has used yet. A try is counted before the code is looked at, so that
 * parallel guesses count too; after eight wrong ones in ten minutes none is looked at.
 */
export async function useAppCode(payload: Payload, app: SecondFactor, code: string): Promise<boolean> {
  await countTry(payload, app)
  if (!(await useCodeOnce(payload, { id: app.id, secret: payload.decrypt(app.secret) }, code))) return false
  await updateSecondFactor(payload, app.id, { tries: 0, triedSince: null })
  return true
}

/** True where this is a code of the secret that nobody has used yet. From now on it is used: the one that an app is added with, too. */
export async function useCodeOnce(
  payload: Payload,
  { id, secret }: { id: string; secret: string },
  code: string,
): Promise<boolean> {
  const step = findStep(secret, code)
  if (step === undefined) return false
  return useOnce(payload, `code ${id} ${step}`, (step + window + 2) * stepMs)
}

async function countTry(payload: Payload, { id, triedSince }: SecondFactor): Promise<void> {
  const isOver = !triedSince || new Date(triedSince).getTime() + triesMs < Date.now()
  const since = { triedSince: new Date().toISOString() }
  const { tries } = isOver
    ? await updateSecondFactor(payload, id, { ...since, tries: 1 })
    : await updateSecondFactor(payload, id, { tries: { $inc: 1 } })
  if ((tries ?? 0) > maxTries)
    throw publicError('There were too many wrong codes. Wait ten minutes, then try again.', 403)
}

/** Number of the step that the code is of. */
function findStep(secret: string, code: string): number | undefined {
  const token = code.replaceAll(/\s/gu, '')
  if (!/^\d{6}$/u.test(token)) return undefined
  const delta = new TOTP({ secret: Secret.fromBase32(secret) }).validate({ token, window })
  return delta === null ? undefined : Math.floor(Date.now() / stepMs) + delta
}
