import type { CollectionAfterLoginHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import type { User } from '../../model/payload-types.ts'

/** A sign-in is evidence: whoever acts later has been here. */
export const recordSignIn: CollectionAfterLoginHook<User> = async ({ user, req }) => {
  await recordEvidence(req, { action: 'signedIn', summary: `${user.name} signed in.`, actor: user })
}
