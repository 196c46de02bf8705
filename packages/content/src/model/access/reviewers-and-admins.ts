import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role.ts'

/** Clinical reviewers and administrators. */
export const reviewersAndAdmins = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, 'reviewer', 'admin')
