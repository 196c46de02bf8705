import { toDialString, formatPhone } from '../../i18n/format.ts'
import type { UiText } from '../../i18n/en/words.ts'

/** A link that calls or texts a number. */
export interface ContactLink {
  href: `tel:${string}` | `sms:${string}`
  label: string
}

export const callLink = (text: UiText, phone: string): ContactLink => ({
  href: `tel:${toDialString(phone)}`,
  label: text.call(formatPhone(phone)),
})

export const textLink = (text: UiText, phone: string): ContactLink => ({
  href: `sms:${toDialString(phone)}`,
  label: text.textTo(formatPhone(phone)),
})
