import { isUsa, type Clinic, type Locale } from '@carepath/schema'
import { hasSeveralClinics } from '../../directory/clinic.ts'
import { capitalize, formatCountry, formatList } from '../../i18n/format.ts'
import { clinicIndexPath, personPath, treatmentPath } from '../../routes/paths.ts'
import { openingLines, phoneLines, type OpeningLine } from '../../page-context/clinic-contact.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { listedDocuments } from '../../snapshot/withdrawals.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { phoneViews, type PhoneView } from '../parts/phone.ts'

export interface ClinicView {
  address: string[]
  phones: PhoneView[]
  hours: OpeningLine[]
  languages: string
  accessibility: string[]
  emergencyText: string
  staff: (Link & { role: string })[]
  treatments: Link[]
}

/** A place where treatment is given: how to reach it and who works there. */
export function clinicView(context: PageContext): PageView<ClinicView> {
  const { text } = context
  const clinic = context.requireOwner('clinic')
  context.markSample(context.settings.isSample)
  return {
    title: clinic.name,
    ...(clinic.shortName && { shortTitle: clinic.shortName }),
    // The site may have the clinic's name.
    seoTitle: text.clinicTitle(clinic.shortName ?? clinic.name, clinic.address.city),
    description: text.describe.clinic(clinic.name, clinic.address.city),
    breadcrumbs: hasSeveralClinics(context.snapshot, context.locale)
      ? [{ label: text.clinics, path: clinicIndexPath(context.locale) }]
      : [],
    search: { keywords: [clinic.address.city, formatList(context.locale, clinic.languages)] },
    body: buildBody(context, clinic),
  }
}

function buildBody(context: PageContext, clinic: Clinic): ClinicView {
  return {
    address: addressLines(context.locale, clinic.address),
    phones: phoneViews(context, phoneLines(clinic.phones, context.locale)),
    hours: openingLines(clinic.hours, { to: context.text.span.to, locale: context.locale }),
    languages: capitalize(context.locale, formatList(context.locale, clinic.languages)),
    accessibility: clinic.accessibility,
    emergencyText: clinic.emergencyText,
    staff: listedDocuments(context, clinic.staff, { document: clinic, field: 'staff' }).map((person) => ({
      label: person.name,
      path: personPath(context.locale, person.slug),
      role: context.text.role[person.role],
    })),
    treatments: treatmentLinks(context, clinic.id),
  }
}

/** In the US "Portland, OR 97201"; elsewhere each part as it is, and the country. */
function addressLines(locale: Locale, { street, city, region, postalCode, country }: Clinic['address']): string[] {
  const parts = (...given: (string | undefined)[]) => given.filter((part) => part !== undefined)
  if (isUsa(country)) return [street, parts(`${city},`, region, postalCode).join(' ')]
  return [street, parts(city, region, postalCode).join(', '), formatCountry(locale, country)]
}

function treatmentLinks({ snapshot, locale }: PageContext, id: string): Link[] {
  return snapshot
    .where('treatment', locale, 'clinics', id)
    .map(({ plainName, slug }) => ({ label: plainName, path: treatmentPath(locale, slug) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
