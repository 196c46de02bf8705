import type { Access } from 'payload'
import { accountActions } from '../evidence-action.ts'
import { hasRole } from './has-role.ts'
import { isActive } from './is-active.ts'

/** Everybody reads what was done to documents. What was done to accounts, and who signed in when, administrators read. */
export const readableEvidence: Access = ({ req }) => {
  if (hasRole(req.user, 'admin')) return true
  return isActive(req.user) ? { action: { not_in: [...accountActions] } } : false
}
