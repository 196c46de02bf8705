import { isUsa, type Clinic, type FirstStep, type Locale } from '@carepath/schema'
import { hasSeveralClinics } from '../../directory/clinic.ts'
import { townLine } from '../../i18n/format-address.ts'
import { capitalize, formatCountry, formatLanguages, formatList } from '../../i18n/format.ts'
import { roleWords } from '../../i18n/person-name.ts'
import { clinicIndexPath, personPath, treatmentPath } from '../../routes/paths.ts'
import { phoneLines } from '../../page-context/clinic-contact.ts'
import { openingLines, type OpeningLine } from '../../page-context/opening-lines.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { listedDocuments } from '../../snapshot/withdrawals.ts'
import type { Link } from '../../routes/link.ts'
import { pricesView, type PricesView } from '../parts/first-contact.ts'
import { markSampleFromSettings } from '../parts/index-page.ts'
import { maxTitleLength, type PageView } from '../parts/page-view.ts'
import { phoneViews, type PhoneView } from '../parts/phone.ts'

export interface ClinicView {
  /** Where patients go, or where they are seen, a line each. */
  address: string[]
  /** True where there is no address to go to. */
  isWithoutAddress?: true
  phones: PhoneView[]
  hours: OpeningLine[]
  /** The place on a map. */
  map?: string
  /** Absent where nobody has said which. */
  languages?: string
  interpreter?: string
  directions: string[]
  parking?: string
  firstSteps: FirstStep[]
  prices?: PricesView
  insurance?: string
  cancellation?: string
  accessibility: string[]
  emergencyText: string
  staff: (Link & { role: string })[]
  treatments: Link[]
}

/** A place where treatment is given: how to reach it and who works there. */
export function clinicView(context: PageContext): PageView<ClinicView> {
  const { text } = context
  const clinic = context.requireOwner('clinic')
  markSampleFromSettings(context)
  const body = buildBody(context, clinic)
  return {
    title: clinic.name,
    ...(clinic.shortName && { shortTitle: clinic.shortName }),
    // The site may have the clinic's name.
    seoTitle: searchTitle(context, clinic),
    description: description(context, clinic),
    breadcrumbs: hasSeveralClinics(context.snapshot, context.locale)
      ? [{ label: text.clinics, path: clinicIndexPath(context.locale) }]
      : [],
    search: { keywords: [...placeWords(clinic), languagesOf(context, clinic)], share: 0.9 },
    contents: contentsOf(context, body),
    body,
  }
}

/** The parts of the page that aren't on its first screen. */
function contentsOf({ text }: PageContext, body: ClinicView): Link[] {
  const part = (isThere: boolean, label: string, path: string) => (isThere ? [{ label, path }] : [])
  return [
    ...part(body.firstSteps.length > 0, text.firstSteps, '#first-steps'),
    ...part(statesCost(body), text.cost, '#cost'),
    ...part(body.hours.length > 0, text.openingHours, '#hours'),
    ...part(body.directions.length > 0 || body.parking !== undefined, text.gettingHere, '#getting-here'),
    ...part(body.accessibility.length > 0, text.access, '#access'),
    ...part(body.treatments.length > 0, text.treatmentsHere, '#treatments'),
    ...part(body.staff.length > 0, text.staff, '#staff'),
  ]
}

/** True where a clinic says anything of what patients pay. */
export const statesCost = ({ prices, insurance, cancellation }: Partial<ClinicView>): boolean =>
  [prices, insurance, cancellation].some((part) => part !== undefined)

/** Where the clinic is, or where its patients are seen. */
const placeWords = ({ address: { city, inWords } }: Clinic): string[] =>
  [city, inWords].filter((word) => word !== undefined)

function description({ text }: PageContext, { name, hours, address: { city, inWords } }: Clinic): string {
  const hasHours = hours.length > 0
  return inWords === undefined
    ? text.describe.clinic(name, city ?? '', hasHours)
    : text.describe.clinicWithoutAddress(name, inWords.replace(/\.$/u, ''), hasHours)
}

/** With the city where search engines show all of it. */
function searchTitle({ text }: PageContext, { name, shortName = name, address, hours }: Clinic): string {
  const title = address.inWords === undefined ? text.clinicTitle : text.clinicTitleWithoutAddress
  const hasHours = hours.length > 0
  const withCity = title([shortName, address.city].filter(Boolean).join(', '), hasHours)
  return withCity.length <= maxTitleLength ? withCity : title(shortName, hasHours)
}

function buildBody(context: PageContext, clinic: Clinic): ClinicView {
  const { geo, interpreter, parking, insurance, cancellation } = clinic
  const prices = pricesView(context, clinic)
  return {
    address: addressLines(context.locale, clinic.address),
    ...(clinic.address.inWords !== undefined && { isWithoutAddress: true }),
    ...(geo && { map: mapAddress(geo) }),
    ...(interpreter && { interpreter }),
    directions: clinic.directions ?? [],
    ...(parking && { parking }),
    firstSteps: clinic.firstSteps ?? [],
    ...(prices && { prices }),
    ...(insurance && { insurance }),
    ...(cancellation && { cancellation }),
    phones: phoneViews(context, phoneLines(clinic.phones, context.locale), clinic.address.country),
    hours: openingLines(clinic.hours, { locale: context.locale, country: clinic.address.country }),
    ...(clinic.languages.length > 0 && { languages: capitalize(context.locale, languagesOf(context, clinic)) }),
    accessibility: clinic.accessibility,
    emergencyText: clinic.emergencyText,
    staff: listedDocuments(context, clinic.staff, { document: clinic, field: 'staff' }).map((person) => ({
      label: person.name,
      path: personPath(context.locale, person.slug),
      role: roleWords(context.text, person),
    })),
    treatments: treatmentLinks(context, clinic.id),
  }
}

/** In one sentence, as their names are written within it. */
const languagesOf = ({ locale }: PageContext, { languages }: Clinic): string =>
  formatList(locale, formatLanguages(locale, languages))

/** A link, which nothing is asked of before a reader follows it. */
const mapAddress = ({ latitude, longitude }: NonNullable<Clinic['geo']>): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`

/** As its country writes it, with the country outside the US. Without an address where patients are seen. */
function addressLines(locale: Locale, address: Clinic['address']): string[] {
  const { street, inWords, country } = address
  const parts = (...given: (string | undefined)[]) => given.filter((part) => part !== undefined)
  if (inWords !== undefined) return parts(inWords, ...(isUsa(country) ? [] : [formatCountry(locale, country)]))
  const town = townLine(address)
  return parts(street, town, ...(isUsa(country) ? [] : [formatCountry(locale, country)]))
}

function treatmentLinks({ snapshot, locale }: PageContext, id: string): Link[] {
  return snapshot
    .where('treatment', locale, 'clinics', id)
    .map(({ plainName, slug }) => ({ label: plainName, path: treatmentPath(locale, slug) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
