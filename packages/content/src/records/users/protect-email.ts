import type { CollectionBeforeOperationHook } from 'payload'
import { publicError } from '../../model/public-error.ts'

interface Stored {
  id: string
  email?: string
  isInvited?: boolean | null
}

/**
 * Refuses another's change of an account's e-mail address: links to set a new password go there. Until its owner has set one,
 * an admin may correct the address of an invitation.
 */
export const protectEmail: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one value of it is, which isn't asked for here
  if (hook.operation !== 'update' || !req.user) return
  const { data, id, where } = args as { data?: { email?: unknown }; id?: string; where?: unknown }
  if (data?.email === undefined) return
  const isOwn = id !== undefined && where === undefined && id === req.user.id
  if (isOwn) return
  if (id === undefined) throw publicError('Change e-mail addresses one by one.', 403)
  const stored = await req.payload.db.findOne<Stored>({ collection: 'users', where: { id: { equals: id } }, req })
  const isSame = typeof data.email === 'string' && data.email.toLowerCase().trim() === stored?.email
  if (isSame || stored?.isInvited) return
  throw publicError('Only the person changes this e-mail address: links to set a new password go there.', 403)
}
