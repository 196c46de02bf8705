import { pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { callPhone, type ContactLink } from './contact-link.ts'

/** The number for urgent calls of each clinic of the page, with the clinic's name where there are several. */
export function clinicLinks(context: PageContext): ContactLink[] {
  const clinics = pageClinics(context)
  return clinics.map(({ name, urgentPhone }) => {
    const link = callPhone(context, urgentPhone)
    return clinics.length === 1 ? link : { ...link, label: `${name}: ${link.label}` }
  })
}
