import { isolateObjectProperty, ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { verifyPassword } from './verify-password.ts'

interface OwnChange {
  email?: unknown
  password?: unknown
  currentPassword?: unknown
}

/**
 * Asks people for their current password when they change their own password or e-mail address: whoever finds a browser
 * signed in must not be able to keep the account.
 */
export const confirmOwnChange: CollectionBeforeOperationHook = async ({ args, req, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one value of it is, which isn't asked for here
  if (hook.operation !== 'update' || !req.user) return
  const { data, id } = args as { data?: OwnChange; id?: string }
  if (!data || id !== req.user.id) return
  const { currentPassword, password } = data
  delete data.currentPassword
  const hasNewPassword = password !== undefined && password !== null && password !== ''
  if (!hasNewPassword && !hasNewEmail(data, req.user.email)) return
  if (typeof currentPassword === 'string' && currentPassword !== '') {
    // Outside the change's transaction: a wrong password is counted and recorded although nothing is changed.
    const alone = isolateObjectProperty(req, 'transactionID')
    delete alone.transactionID
    await verifyPassword(alone, id, currentPassword)
    return
  }
  const message = 'Type your current password: a new password or e-mail address needs it.'
  throw new ValidationError({ collection: 'users', errors: [{ path: 'currentPassword', message }] })
}

function hasNewEmail({ email }: OwnChange, stored: string): boolean {
  return email !== undefined && !(typeof email === 'string' && email.toLowerCase().trim() === stored)
}
