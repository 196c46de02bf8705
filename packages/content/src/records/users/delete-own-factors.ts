import type { CollectionAfterDeleteHook } from 'payload'
import type { User } from '../../model/payload-types.ts'

/** Deletes the second factors and signing sessions of an account that is deleted. */
export const deleteOwnFactors: CollectionAfterDeleteHook<User> = async ({ doc, req }) => {
  for (const collection of ['second-factors', 'signing-sessions'] as const)
    await req.payload.db.deleteMany({ collection, where: { account: { equals: doc.id } }, req })
}
