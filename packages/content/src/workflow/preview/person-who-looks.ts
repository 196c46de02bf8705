import { hasRole } from '../../model/access/has-role.ts'
import type { SignedInRequest } from '../request/endpoint.ts'

/** The person whose name the page would show: a reviewer sees their own. */
export function findPerson({ user }: SignedInRequest): string | undefined {
  if (!hasRole(user, 'reviewer')) return undefined
  return typeof user.person === 'string' ? user.person : user.person?.id
}
