import {
  findStatus,
  interventionsOf,
  regulators,
  wordsIn,
  type InterventionKind,
  type Regulator,
  type Reporting,
  type Treatment,
} from '@carepath/schema'
import { treatmentsListing } from '../../directory/treatments-listing.ts'
import { capitalize, formatCountry, formatList } from '../../i18n/format.ts'
import { pageClinics } from '../../page-context/page-clinics.ts'
import type { PageContext } from '../../page-context/page-context.ts'

/** Where patients report a side effect. */
export interface ReportingView {
  /** To whom, and after which treatments where that isn't so of all. */
  sentence: string
  phone?: { display: string; dial: string }
  address: string
  /** The address as people read it. */
  host: string
}

/**
 * The programs that take reports in the countries of the clinics, in the order of their regulators' files. A program takes
 * reports on what its regulator reviews: of a talking therapy there is nothing to report to it.
 */
export function reportingViews(context: PageContext, effect: string): ReportingView[] {
  const { snapshot, locale, text } = context
  const treatments = treatmentsListing(snapshot, locale, effect)
  const homes = new Set(pageClinics(context).map(({ country }) => country))
  const reviewing = regulatorsThere(homes, treatments)
  const isOfSeveral = new Set([...homes, ...reviewing.map(({ regulator }) => regulator.country)]).size > 1
  return reviewing.flatMap(({ regulator, reviewed }) => {
    const country = isOfSeveral ? `${formatCountry(locale, regulator.country)}: ` : ''
    const programs = reviewed.flatMap((treatment) =>
      reportingsOf(regulator, treatment).map((reporting) => ({ reporting, treatment })),
    )
    return [...Map.groupBy(programs, ({ reporting }) => reporting)].map(([reporting, rows]) => {
      const { name, phone, address } = reporting
      const own = rows.map(({ treatment }) => treatment)
      const program = wordsIn(name, locale, regulator)
      const names = formatList(
        locale,
        own.map(({ plainName }) => plainName),
      )
      const sentence =
        own.length === treatments.length ? text.reportingText(program) : text.reportingAfter(program, names)
      const ofWhat = reportedParts(context, regulator, reporting, own)
      return {
        sentence: country + ofWhat + sentence,
        ...(phone && { phone }),
        address,
        host: address.replace('https://', ''),
      }
    })
  })
}

/** A regulator, and the treatments that a report to it may be of. */
interface Reviewing {
  regulator: Regulator
  reviewed: Treatment[]
}

/**
 * The regulators of the clinics' countries: who has a treatment in one country has nothing to report to another's. Where none
 * of them is known, those that the treatments stand with.
 */
function regulatorsThere(countries: ReadonlySet<string>, treatments: readonly Treatment[]): Reviewing[] {
  const reviewing = (isMeant: (regulator: Regulator, treatment: Treatment) => boolean): Reviewing[] =>
    regulators
      .map((regulator) => ({ regulator, reviewed: treatments.filter((each) => isMeant(regulator, each)) }))
      .filter(({ reviewed }) => reviewed.length > 0)
  const there = reviewing((regulator, treatment) => countries.has(regulator.country) && canReview(regulator, treatment))
  return there.length > 0
    ? there
    : reviewing((regulator, treatment) => isStanding(regulator, treatment) && canReview(regulator, treatment))
}

/** "Copper coil: ", where a treatment has several programs of one regulator: one takes reports on its device, one on its medicine. */
function reportedParts(
  context: PageContext,
  regulator: Regulator,
  reporting: Reporting,
  treatments: readonly Treatment[],
): string {
  const { locale, snapshot, text } = context
  const names = treatments
    .filter((treatment) => reportingsOf(regulator, treatment).length > 1)
    .flatMap((treatment) =>
      standings(regulator, treatment)
        .filter((standing) => standing.reporting === reporting)
        .flatMap(({ status }) => interventionsOf(status, treatment))
        .flatMap((index) => treatment.interventions[index] ?? []),
    )
    // A part that isn't named in the page's language is told by its kind.
    .map(
      ({ kind, intervention: { id } }) => snapshot.get('intervention', id, locale)?.name ?? text.interventionKind[kind],
    )
  return names.length > 0 ? `${capitalize(locale, formatList(locale, [...new Set(names)]))}: ` : ''
}

/** Some products have a program of their own, as vaccines and devices have: a treatment of several has those of each. */
function reportingsOf(regulator: Regulator, treatment: Treatment): Reporting[] {
  const own = new Set(standings(regulator, treatment).flatMap(({ reporting }) => reporting ?? []))
  if (own.size > 0) return [...own]
  const kinds = new Set(treatment.interventions.map(({ kind }) => kind))
  return [...new Set([...kinds].flatMap((kind) => reportingOfKind(regulator, kind) ?? []))]
}

/** The program for a product that doesn't stand with the regulator: that of all which do and are of its kind, or else of all products. */
function reportingOfKind({ statuses, reporting }: Regulator, kind: InterventionKind): Reporting | undefined {
  const authorised = statuses.filter(({ isAuthorised, kinds }) => isAuthorised && kinds.includes(kind))
  const [only, ...others] = new Set(authorised.map((status) => status.reporting ?? reporting))
  return others.length > 0 ? reporting : only
}

/** What a treatment's standings with a regulator are, each with the program that takes reports on what has it. */
const standings = ({ id, reporting }: Regulator, { statuses }: Treatment) =>
  statuses.flatMap((status) => {
    const known = findStatus(status.status)
    return known?.regulator.id === id ? [{ status, reporting: known.status.reporting ?? reporting }] : []
  })

const isStanding = (regulator: Regulator, treatment: Treatment): boolean => standings(regulator, treatment).length > 0

/** True where a treatment holds something of a kind that the regulator can authorise. */
function canReview({ statuses }: Regulator, { interventions }: Treatment): boolean {
  const kinds = new Set(statuses.flatMap((status) => (status.isAuthorised ? status.kinds : [])))
  return interventions.some(({ kind }) => kinds.has(kind))
}
