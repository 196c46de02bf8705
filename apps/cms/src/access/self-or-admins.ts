import type { Access } from 'payload'
import { hasRole } from './has-role.ts'

/** Administrators, and everybody for their own account. */
export const selfOrAdmins: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
