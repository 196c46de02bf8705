import { isPlainWebAddress } from '@carepath/schema'

/** Ways to reach somebody. */
const contact = /^(?:(?:tel|sms):\+?[0-9-]{3,20}|mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/u

/** Advice for an address that isn't safe. */
export const addressAdvice =
  'Use an address that begins with https:// and the name of the site it leads to, without “@” or letters that look like others, or with tel:, sms: or mailto:. Or choose a document of this site.'

/** True for an address outside the site that is safe for readers. */
export function isSafeAddress(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const address = value.trim()
  return contact.test(address) || isPlainWebAddress(address)
}
