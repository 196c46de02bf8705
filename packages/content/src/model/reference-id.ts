/** The id of a relationship, which holds the id or the loaded document. */
export function toId(value: unknown): string | undefined {
  if (typeof value === 'string' && value) return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null && 'id' in value ? toId(value.id) : undefined
}
