import type { ClinicContact, DialledPhone, UrgentPhone } from '../../page-context/clinic-contact.ts'
import { pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { callPhone, type ContactLink } from './contact-link.ts'

/** A clinic's number, and when it is answered. */
export interface ClinicCall {
  link: ContactLink
  /** A line for each run of days. */
  hours: string[]
}

/** The numbers of each clinic of the page, those for urgent calls or its main one, with the clinic's name and what each is for where there are several. */
export function clinicCalls(context: PageContext, { isUrgent } = { isUrgent: true }): ClinicCall[] {
  const clinics = pageClinics(context)
  return clinics.flatMap((clinic) =>
    (isUrgent ? clinic.urgentPhones : mainPhone(clinic)).map(({ label, hours, ...phone }) => {
      const link = callPhone(context, phone)
      const before = [...(clinics.length > 1 ? [clinic.name] : []), ...(label ? [label] : [])].join(', ')
      return { link: before ? { ...link, label: `${before}: ${link.label}` } : link, hours }
    }),
  )
}

/** The number for calls that can wait: the clinic's first, answered while it is open where it has no hours of its own. */
const mainPhone = ({ phones: [first], hours }: ClinicContact): UrgentPhone[] =>
  first
    ? [{ ...dialled(first), hours: first.hours ? [first.hours] : hours.map((line) => `${line.days}, ${line.hours}`) }]
    : []

const dialled = ({ number, extension }: DialledPhone): DialledPhone => ({ number, ...(extension && { extension }) })
