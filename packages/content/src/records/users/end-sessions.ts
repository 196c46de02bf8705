import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '../../model/payload-types.ts'

/** Signs an account out everywhere when its role changes or it is switched off: what it may do is decided at sign-in. */
export const endSessions: CollectionBeforeChangeHook<User> = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !originalDoc) return data
  const hasNewRole = data.role !== undefined && data.role !== originalDoc.role
  const isSwitchedOff = data.isActive === false && originalDoc.isActive !== false
  return hasNewRole || isSwitchedOff ? { ...data, sessions: [] } : data
}
