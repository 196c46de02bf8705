import type { Access } from 'payload'
import { isActive } from './is-active.ts'

/** Everybody with an active account. */
export const signedIn: Access = ({ req }) => isActive(req.user)
