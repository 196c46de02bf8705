/**
 * The calendar day of a stored date. Payload keeps a day as noon UTC of the day the editor picked,
 * so its first ten characters are that day wherever the editor sits.
 */
export function toDay(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' && value ? value.slice(0, 10) : undefined
}
