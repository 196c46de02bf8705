import type { FieldAccess } from 'payload'
import { isActive } from './is-active.ts'

/** Fields of an account that only its owner changes. */
export const selfField: FieldAccess<{ id: string }> = ({ req, doc, id }) =>
  isActive(req.user) && req.user?.id !== undefined && req.user.id === (doc?.id ?? id)
