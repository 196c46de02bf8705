import { Forbidden, type CollectionBeforeLoginHook } from 'payload'
import { isActive } from '../../model/access/is-active.ts'

/** Who has left can't sign in any more. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user, req }) => {
  if (!isActive(user)) throw new Forbidden(req.t)
}
