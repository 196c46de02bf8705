import type { CollectionAfterDeleteHook } from 'payload'
import { recordEvidence } from '../../evidence/record-evidence.ts'
import { say } from '../../evidence/say.ts'
import type { User } from '../../model/payload-types.ts'

/** Records in the evidence log that an account was deleted. */
export const recordDeletion: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  const { id, name, email, role } = doc
  const summary = say('The account of {name} was deleted ({role}).', { name, role })
  await recordEvidence(req, { action: 'accountDeleted', summary, details: { account: id, name, email, role } })
}
