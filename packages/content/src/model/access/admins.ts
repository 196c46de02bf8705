import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role.ts'

/** Administrators only. */
export const admins = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, 'admin')
