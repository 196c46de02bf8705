import { isNationalNumber } from '@carepath/schema'
import { formatCountry } from '../../i18n/format.ts'
import type { ClinicContact, ClinicPhoneLine, DialledPhone } from '../../page-context/clinic-contact.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageKind } from '../../routes/page-kind.ts'
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
  /** The country in which it can be called as it is written, where the number leaves the country out. */
  countryCalledIn?: string
}

/** The numbers of a clinic in a country, in its order. */
export function phoneViews(context: PageContext, phones: readonly ClinicPhoneLine[], country: string): PhoneView[] {
  return phones.map(({ label, hours, ...phone }) => ({
    call: callPhone(context, phone),
    ...(label && { label }),
    ...(hours && { hours }),
    telephone: formatTelephone(phone),
    ...(isNationalNumber(phone.number) && { countryCalledIn: formatCountry(context.locale, country) }),
  }))
}

const formatTelephone = ({ number, extension }: DialledPhone): string =>
  extension ? `${number};ext=${extension}` : number

/** How to reach a clinic, ready to print. */
export const clinicFooter = (
  context: PageContext,
  { name, path, phones, hours, country }: ClinicContact,
): ClinicFooter => ({
  name,
  path,
  phones: phoneViews(context, phones, country),
  hours,
})

/** Pages that readers have open when something is wrong. */
const kindsAboutHelp: readonly PageKind[] = ['side-effect', 'treatment-side-effects']

/**
 * The number that stays in reach on a phone: the clinic's first one, on pages about side effects the one for patients who need
 * help now, which is answered when the office isn't. Undefined where a page is of several clinics.
 */
export function callButton(context: PageContext, clinics: readonly ClinicContact[]): ContactLink | undefined {
  const [clinic, ...others] = clinics
  if (!clinic || others.length > 0) return undefined
  const phones = kindsAboutHelp.includes(context.address.kind) ? clinic.urgentPhones : clinic.phones
  const phone = phones.find(({ isForMessages }) => !isForMessages) ?? phones[0]
  return phone && callPhone(context, phone)
}
