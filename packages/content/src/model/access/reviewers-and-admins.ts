import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role.ts'

/** Those who answer for what patients read, and those who run the site. */
export const reviewersAndAdmins = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, 'reviewer', 'admin')
