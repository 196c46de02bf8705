import type { Clinic } from '@carepath/schema'
import type {
  ContactPointLeaf,
  LocationFeatureSpecificationLeaf,
  MedicalClinicLeaf,
  OfferLeaf,
  OpeningHoursSpecificationLeaf,
  PersonLeaf,
} from 'schema-dts'
import type { PageContext } from '../page-context/page-context.ts'
import { listedDocuments } from '../snapshot/withdrawals.ts'
import { formatLanguages } from '../i18n/format.ts'
import { roleWords } from '../i18n/person-name.ts'
import { absoluteUrl } from '../routes/absolute-url.ts'
import type { ClinicFooter } from '../views/parts/page-view.ts'
import type { PhoneView } from '../views/parts/phone.ts'
import { nodeId, referTo, type NodeReference } from './node-id.ts'
import type { PageOfKind, Description } from './description.ts'
import { namedPerson, namedTreatment } from './named-things.ts'

/** A clinic's own page: how to reach it, when, and who works there. */
export function describeClinic(context: PageContext, page: PageOfKind<'clinic'>): Description {
  const clinic = context.requireOwner('clinic')
  const languages = clinic.languages.length > 0 ? formatLanguages(page.locale, clinic.languages) : undefined
  const { street, city, region, postalCode, country } = clinic.address
  const node: MedicalClinicLeaf & { '@id': string } = {
    '@type': 'MedicalClinic',
    '@id': clinicId(page.path),
    name: clinic.name,
    url: absoluteUrl(page.path),
    ...phoneProperties(page.body.phones, languages),
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      ...(city && { addressLocality: city }),
      ...(region && { addressRegion: region }),
      ...(postalCode && { postalCode }),
      addressCountry: country,
    },
    ...(clinic.hours.length > 0 && { openingHoursSpecification: openingHoursNodes(clinic) }),
    ...placeOnMap(clinic, page.body.map),
    ...(languages && { knowsLanguage: languages }),
    amenityFeature: amenityNodes(context, clinic),
    ...priceProperties(clinic, page.body.prices?.range),
    employee: staffNodes(context, clinic),
    availableService: page.body.treatments.map(namedTreatment),
  }
  return { type: 'WebPage', mainEntity: referTo(node['@id']), entities: [node] }
}

/** The clinics at the foot of a page about a treatment or a side effect, with the treatment that they give. */
export function clinicNodes(clinics: readonly ClinicFooter[], service?: NodeReference): MedicalClinicLeaf[] {
  return clinics.map(({ name, path, phones }) => ({
    '@type': 'MedicalClinic',
    '@id': clinicId(path),
    name,
    url: absoluteUrl(path),
    ...phoneProperties(phones),
    ...(service && { availableService: service }),
  }))
}

export const clinicId = (path: string): string => nodeId(path, 'clinic')

/**
 * The main number, and each number that has words with what it is for, or can be called in its country alone; all of them where
 * the page says which languages.
 */
function phoneProperties(
  phones: readonly PhoneView[],
  languages?: readonly string[],
): Pick<MedicalClinicLeaf, 'telephone' | 'contactPoint'> {
  const availableLanguage = languages && { availableLanguage: languages }
  const points = phones.flatMap(({ label, telephone, countryCalledIn: name }): ContactPointLeaf[] => {
    if (!label && !languages && !name) return []
    const areaServed = name && { areaServed: { '@type': 'Country' as const, name } }
    return [
      { '@type': 'ContactPoint', ...(label && { contactType: label }), telephone, ...areaServed, ...availableLanguage },
    ]
  })
  return { ...(phones[0] && { telephone: phones[0].telephone }), ...(points.length > 0 && { contactPoint: points }) }
}

const dayNames = {
  monday: 'https://schema.org/Monday',
  tuesday: 'https://schema.org/Tuesday',
  wednesday: 'https://schema.org/Wednesday',
  thursday: 'https://schema.org/Thursday',
  friday: 'https://schema.org/Friday',
  saturday: 'https://schema.org/Saturday',
  sunday: 'https://schema.org/Sunday',
} as const satisfies Record<Clinic['hours'][number]['day'], string>

/** Days with the same hours together. */
function openingHoursNodes({ hours }: Clinic): OpeningHoursSpecificationLeaf[] {
  const groups = Object.values(Object.groupBy(hours, ({ opens, closes }) => `${opens} ${closes}`))
  return groups.flatMap((group = []) =>
    group.slice(0, 1).map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: group.map(({ day }) => dayNames[day]),
      opens,
      closes,
    })),
  )
}

function placeOnMap({ geo }: Clinic, map: string | undefined): Pick<MedicalClinicLeaf, 'geo' | 'hasMap'> {
  return geo && map ? { geo: { '@type': 'GeoCoordinates', ...geo }, hasMap: map } : {}
}

/** What helps patients get in and be understood, in the clinic's words. */
function amenityNodes({ text }: PageContext, clinic: Clinic): LocationFeatureSpecificationLeaf[] {
  const feature = (name: string, value: string | boolean): LocationFeatureSpecificationLeaf => ({
    '@type': 'LocationFeatureSpecification',
    name,
    value,
  })
  const { accessibility, parking, interpreter } = clinic
  return [
    ...accessibility.map((item) => feature(item, true)),
    ...(parking ? [feature(text.parking, parking)] : []),
    ...(interpreter ? [feature(text.interpreter, interpreter)] : []),
  ]
}

/** Each price, and from the lowest to the highest. */
function priceProperties(
  { prices, currency }: Clinic,
  range: string | undefined,
): Pick<MedicalClinicLeaf, 'priceRange' | 'currenciesAccepted' | 'makesOffer'> {
  if (!prices || !currency) return {}
  return {
    ...(range && { priceRange: range }),
    currenciesAccepted: currency,
    makesOffer: prices.map(({ item, min, max = min, note }): OfferLeaf => {
      const price = min === max ? { price: min } : { minPrice: min, maxPrice: max }
      return {
        '@type': 'Offer',
        name: item,
        ...(note && { description: note }),
        priceSpecification: { '@type': 'PriceSpecification', ...price, priceCurrency: currency },
      }
    }),
  }
}

/** Employees, without placeholders, who are not real people. */
function staffNodes(context: PageContext, clinic: Clinic): PersonLeaf[] {
  return listedDocuments(context, clinic.staff, { document: clinic, field: 'staff' })
    .filter(({ isPlaceholder }) => !isPlaceholder)
    .map((person) => ({ ...namedPerson(person), jobTitle: roleWords(context.text, person) }))
}
