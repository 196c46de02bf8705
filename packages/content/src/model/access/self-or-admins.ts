import type { Access } from 'payload'
import { hasRole } from './has-role.ts'
import { isActive } from './is-active.ts'

/** Administrators, and everybody for their own account. */
export const selfOrAdmins: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return req.user && isActive(req.user) ? { id: { equals: req.user.id } } : false
}
