import type { Access } from 'payload'
import { isActive } from './is-active.ts'

/** Anybody with an account who still works here. */
export const signedIn: Access = ({ req }) => isActive(req.user)
