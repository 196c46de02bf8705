import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { publicError } from '../../model/public-error.ts'
import type { User } from '../../model/payload-types.ts'

type Rights = Pick<User, 'role' | 'isActive'>

const isActiveAdmin = ({ role, isActive }: Partial<Rights>): boolean => role === 'admin' && isActive !== false

/**
 * Refuses a change after which no active admin would be left. It looks after the change, when two admins who demote each
 * other at once both see it, and takes the change back.
 */
export const keepAnAdmin: CollectionAfterChangeHook<User> = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || !isActiveAdmin(previousDoc) || isActiveAdmin(doc)) return
  if (await touchAnotherAdmin(req, doc.id)) return
  const { role, isActive } = previousDoc
  // Undone here too: a change of many documents commits the transaction in spite of one that was refused.
  const data = { role, isActive: isActive ?? true }
  await req.payload.db.updateOne({ collection: 'users', id: doc.id, data, req, returning: false })
  throw publicError('This is the last active admin: make another account an admin first.', 409)
}

/** Refuses to delete an admin: an admin is made something else, or switched off, first. */
export const keepAdmins: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user?.id === id) throw publicError('You can’t delete your own account.', 409)
  const where = { id: { equals: id } }
  const account = await req.payload.db.findOne<Partial<Rights> & { id: string }>({ collection: 'users', where, req })
  if (!account || !isActiveAdmin(account)) return
  throw publicError('An active admin can’t be deleted: switch the account off first.', 409)
}

/**
 * True where there is another active admin. The account is written to, so that of two transactions that each rely on the
 * other's account one fails.
 */
async function touchAnotherAdmin(req: PayloadRequest, id: string): Promise<boolean> {
  const isOther = [{ id: { not_equals: id } }, { role: { equals: 'admin' } }, { isActive: { not_equals: false } }]
  const touched = await req.payload.db.updateOne({
    collection: 'users',
    where: { and: isOther },
    data: { role: 'admin', updatedAt: null },
    req,
  })
  return Boolean(touched)
}
