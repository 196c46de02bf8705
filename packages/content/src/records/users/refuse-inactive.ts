import { Forbidden, type CollectionBeforeLoginHook } from 'payload'
import { isActive } from '../../model/access/is-active.ts'

/** Refuses the sign-in of an account that is switched off. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user, req }) => {
  if (!isActive(user)) throw new Forbidden(req.t)
}
