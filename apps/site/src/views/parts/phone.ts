import type { ClinicContact, ClinicPhoneLine, DialledPhone } from '../../page-context/clinic-contact.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { callPhone, type ContactLink } from './contact-link.ts'
import type { ClinicFooter } from './page-view.ts'

/** A number of a clinic, ready to print. */
export interface PhoneView {
  call: ContactLink
  /** What it is for. */
  label?: string
  /** When it is answered, in words. */
  hours?: string
  /** As search engines read it: with the extension as a telephone URI writes it (RFC 3966). */
  telephone: string
}

/** The numbers of a clinic, in its order. */
export function phoneViews(context: PageContext, phones: readonly ClinicPhoneLine[]): PhoneView[] {
  return phones.map(({ label, hours, ...phone }) => ({
    call: callPhone(context, phone),
    ...(label && { label }),
    ...(hours && { hours }),
    telephone: formatTelephone(phone),
  }))
}

const formatTelephone = ({ number, extension }: DialledPhone): string =>
  extension ? `${number};ext=${extension}` : number

/** How to reach a clinic, ready to print. */
export const clinicFooter = (context: PageContext, { name, path, phones, hours }: ClinicContact): ClinicFooter => ({
  name,
  path,
  phones: phoneViews(context, phones),
  hours,
})
