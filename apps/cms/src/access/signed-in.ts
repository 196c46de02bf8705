import type { Access } from 'payload'

/** Anybody with an account. */
export const signedIn: Access = ({ req }) => Boolean(req.user)
