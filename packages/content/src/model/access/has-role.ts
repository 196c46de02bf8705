import { isActive } from './is-active.ts'
import type { User } from '../payload-types.ts'
import type { Role } from '../roles.ts'

/** True where the signed-in user has one of the roles. */
export function hasRole(user: unknown, ...roles: Role[]): boolean {
  return isActive(user) && roles.some((role) => (user as User | null | undefined)?.role === role)
}
