import { APIError, type CollectionBeforeLoginHook } from 'payload'
import type { User } from '../../model/payload-types.ts'
import { askForPasskey } from '../../workflow/confirmation/passkeys.ts'
import { loadSecondFactors } from '../../workflow/confirmation/second-factors.ts'
import { SecondFactorProofSchema, verifySecondFactor } from '../../workflow/confirmation/verify-second-factor.ts'
import type { SignInQuestion } from '../../workflow/confirmation/sign-in-question.ts'

/**
 * Asks for the second factor at sign-in, where the account has one: after the right password, so that nobody else learns of
 * it. The proof comes in the same body, as `secondFactor`. Code of ours that signs somebody in has no proof to give.
 */
export const requireSecondFactor: CollectionBeforeLoginHook<User> = async ({ user, req }) => {
  if (req.payloadAPI === 'local' || req.context.setsPasswordByLink) return
  const factors = await loadSecondFactors(req.payload, user.id, 'passkey', 'app')
  if (factors.length === 0) return
  const use = { purpose: 'signIn', account: user.id, session: '' } as const
  const { data: proof } = SecondFactorProofSchema.safeParse(req.data?.secondFactor)
  if (proof && (proof.code !== undefined || proof.passkey)) {
    await verifySecondFactor(req.payload, use, proof)
    return
  }
  const passkeys = factors.filter(({ kind }) => kind === 'passkey')
  const question: SignInQuestion = {
    hasApp: passkeys.length < factors.length,
    ...(passkeys.length > 0 ? { passkey: await askForPasskey(req.payload, use, passkeys) } : {}),
  }
  throw new APIError('Confirm with your second factor too.', 403, { secondFactor: question }, true)
}
