/** True for a signed-in user who still works here. */
export function isActive(user: unknown): boolean {
  return typeof user === 'object' && user !== null && (user as { isActive?: unknown }).isActive !== false
}
