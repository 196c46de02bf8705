const safeAddress = /^(?:https:\/\/[^\s/]+\.[^\s]+|(?:tel|sms):\+?[0-9-]{3,20}|mailto:[^\s@]+@[^\s@]+)$/u

/** Advice for an address that isn't safe. */
export const addressAdvice =
  'Use an address that begins with https://, tel:, sms: or mailto:, or choose a document of this site.'

/** True for an address outside the site that is safe for readers. */
export function isSafeAddress(value: unknown): value is string {
  return typeof value === 'string' && safeAddress.test(value.trim())
}
