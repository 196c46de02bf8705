/** True for a signed-in user whose account is active. */
export function isActive(user: unknown): boolean {
  return typeof user === 'object' && user !== null && (user as { isActive?: unknown }).isActive !== false
}
