import { pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { callPhone, type ContactLink } from './contact-link.ts'

/** A clinic's number for urgent calls, and when it is answered. */
export interface ClinicCall {
  link: ContactLink
  /** A line for each run of days. */
  hours: string[]
}

/** The numbers for urgent calls of each clinic of the page, with the clinic's name and what each is for where there are several. */
export function clinicCalls(context: PageContext): ClinicCall[] {
  const clinics = pageClinics(context)
  return clinics.flatMap(({ name, urgentPhones }) =>
    urgentPhones.map(({ label, hours, ...phone }) => {
      const link = callPhone(context, phone)
      const before = [...(clinics.length > 1 ? [name] : []), ...(label ? [label] : [])].join(', ')
      return { link: before ? { ...link, label: `${before}: ${link.label}` } : link, hours }
    }),
  )
}
