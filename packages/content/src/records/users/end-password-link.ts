import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '../../model/payload-types.ts'

/**
 * Ends the open link to set a password of an account that gets another e-mail address, role or password, or is switched off:
 * the link was given to whoever the account was for until then, and may lie in another's mailbox.
 */
export const endPasswordLink: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !originalDoc?.resetPasswordToken) return data
  const hasNewEmail = data.email !== undefined && data.email.toLowerCase().trim() !== originalDoc.email
  const hasNewRole = data.role !== undefined && data.role !== originalDoc.role
  const isSwitchedOff = data.isActive === false && originalDoc.isActive !== false
  if (!hasNewEmail && !hasNewRole && !isSwitchedOff && req.context.setsPassword !== true) return data
  return { ...data, resetPasswordToken: null, resetPasswordExpiration: null }
}
