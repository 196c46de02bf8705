import type { ClinicContact } from '../../page-context/clinic-contact.ts'
import { pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { callPhone, type ContactLink } from './contact-link.ts'

/** A clinic's number for urgent calls, and when it is answered. */
export interface ClinicCall {
  link: ContactLink
  /** A line for each run of days. */
  hours: string[]
}

/** The number for urgent calls of each clinic of the page, with the clinic's name where there are several. */
export function clinicCalls(context: PageContext): ClinicCall[] {
  const clinics = pageClinics(context)
  return clinics.map((clinic) => {
    const link = callPhone(context, clinic.urgentPhone)
    const named = clinics.length === 1 ? link : { ...link, label: `${clinic.name}: ${link.label}` }
    return { link: named, hours: urgentHours(clinic) }
  })
}

/** When a clinic's number for urgent calls is answered: at hours of its own, or else of the clinic. */
export const urgentHours = ({ urgentPhone, hours }: ClinicContact): string[] =>
  urgentPhone.hours ? [urgentPhone.hours] : hours.map((line) => `${line.days}, ${line.hours}`)
