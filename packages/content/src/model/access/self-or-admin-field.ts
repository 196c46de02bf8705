import type { FieldAccess } from 'payload'
import { hasRole } from './has-role.ts'
import { isActive } from './is-active.ts'

/** Fields of an account that its owner and administrators see. */
export const selfOrAdminField: FieldAccess<{ id: string }> = ({ req, doc, id }) => {
  if (hasRole(req.user, 'admin')) return true
  // Without a document the field is asked for in a query, which would tell of every account.
  return isActive(req.user) && req.user?.id !== undefined && req.user.id === (doc?.id ?? id)
}
