import { formatPhone, keepOrder, toDialString } from '../../i18n/format.ts'
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

export const textLink = ({ text, locale }: Language, phone: string): ContactLink => ({
  href: `sms:${toDialString(phone)}`,
  label: text.textTo(keepOrder(locale, formatPhone(phone))),
})
