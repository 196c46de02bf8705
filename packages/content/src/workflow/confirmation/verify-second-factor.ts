import type { Payload } from 'payload'
import { z } from 'zod'
import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import type { ConfirmationMeans } from '../../model/confirmation.ts'
import { publicError } from '../../model/public-error.ts'
import { useAppCode } from './authenticator-app.ts'
import { usePasskey } from './passkeys.ts'
import { useRecoveryCode } from './recovery-codes.ts'
import { loadSecondFactors } from './second-factors.ts'
import type { TicketUse } from './ticket.ts'

const text = z.string().max(10_000)
/** A passkey's answer, as the browser sends it. The library checks what is in it. */
export const PasskeyAnswerSchema = z
  .object({ id: text, rawId: text, type: z.literal('public-key'), response: z.record(z.string(), z.unknown()) })
  .loose()

/** The proof that goes with a password. */
export const SecondFactorProofSchema = z.object({
  /** Of the authenticator app, or a recovery code. */
  code: z.string().max(100).optional(),
  passkey: PasskeyAnswerSchema.optional(),
})
export type SecondFactorProof = z.infer<typeof SecondFactorProofSchema>

/** Refuses a proof that isn't right. Returns the means that it was, undefined for an account without a second factor. */
export async function verifySecondFactor(
  payload: Payload,
  use: TicketUse,
  { code, passkey }: SecondFactorProof,
): Promise<ConfirmationMeans | undefined> {
  const factors = await loadSecondFactors(payload, use.account, 'passkey', 'app')
  if (factors.length === 0) return undefined
  if (passkey) {
    if (await usePasskey(payload, use, passkey as unknown as AuthenticationResponseJSON)) return 'passkey'
    throw publicError('The passkey could not be confirmed. Try again.', 403)
  }
  if (!code?.trim()) throw publicError('Your account has a second factor: confirm with it too.', 403)
  if (await useRecoveryCode(payload, use.account, code)) return 'recoveryCode'
  for (const app of factors.filter(({ kind }) => kind === 'app'))
    if (await useAppCode(payload, app, code)) return 'code'
  throw publicError('That isn’t the code of this moment, or it was used already. Wait for the next one.', 403)
}
