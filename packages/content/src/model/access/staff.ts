import type { PayloadRequest } from 'payload'
import { hasRole } from './has-role.ts'

/** Everybody who works on content: editors, reviewers and administrators. */
export const staff = ({ req }: { req: PayloadRequest }): boolean => hasRole(req.user, 'admin', 'editor', 'reviewer')
