import type { CollectionAfterLoginHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { User } from '../../model/payload-types.ts'

/** Records a sign-in in the evidence log, as the beginning of what an account does. */
export const recordSignIn: CollectionAfterLoginHook<User> = async ({ user, req }) => {
  // Payload signs in whoever sets a password by a link; that session is ended at once.
  if (req.context.setsPasswordByLink) return
  await recordEvidence(req, { action: 'signedIn', summary: say('{name} signed in.', { name: user.name }), actor: user })
}
