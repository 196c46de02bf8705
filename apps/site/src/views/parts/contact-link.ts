import { formatPhone, keepOrder, toDialString } from '../../i18n/format.ts'
import type { DialledPhone } from '../../page-context/clinic-contact.ts'
import type { PageContext } from '../../page-context/page-context.ts'

type Language = Pick<PageContext, 'text' | 'locale'>

/** A link that calls or texts a number. */
export interface ContactLink {
  href: `tel:${string}` | `sms:${string}`
  label: string
}

export const callLink = ({ text, locale }: Language, phone: string): ContactLink => ({
  href: `tel:${toDialString(phone)}`,
  label: text.call(keepOrder(locale, formatPhone(phone))),
})

/** Calls a number of a clinic, or texts one that takes no calls; a telephone dials the extension after a pause, once the call is answered. */
export function callPhone({ text, locale }: Language, { number, extension, isForMessages }: DialledPhone): ContactLink {
  if (isForMessages) return textLink({ text, locale }, number)
  const { href, label } = callLink({ text, locale }, number)
  if (extension === undefined) return { href, label }
  return { href: `${href},${extension}` as ContactLink['href'], label: text.withExtension(label, extension) }
}

export const textLink = ({ text, locale }: Language, phone: string): ContactLink => ({
  href: `sms:${toDialString(phone)}`,
  label: text.textTo(keepOrder(locale, formatPhone(phone))),
})
