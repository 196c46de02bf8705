import {
  findStatus,
  interventionsOf,
  regulators,
  wordsIn,
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
 * The reporting programs of the regulators that the treatments with this effect stand with, in the order of their files. A
 * program takes reports on what its regulator reviews: of a talking therapy there is nothing to report to it.
 */
export function reportingViews(context: PageContext, effect: string): ReportingView[] {
  const { snapshot, locale, text } = context
  const treatments = treatmentsListing(snapshot, locale, effect)
  const reviewing = regulators
    .map((regulator) => ({ regulator, reviewed: treatments.filter((each) => isReviewedBy(regulator, each)) }))
    .filter(({ reviewed }) => reviewed.length > 0)
  const countries = [...reviewing.map(({ regulator }) => regulator), ...pageClinics(context)]
  const isOfSeveral = new Set(countries.map(({ country }) => country)).size > 1
  return reviewing.flatMap(({ regulator, reviewed }) => {
    // Who has it in one country has nothing to report to another's.
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
  return [...new Set(standings(regulator, treatment).flatMap(({ reporting }) => reporting ?? []))]
}

/** What a treatment's standings with a regulator are, each with the program that takes reports on what has it. */
const standings = ({ id, reporting }: Regulator, { statuses }: Treatment) =>
  statuses.flatMap((status) => {
    const known = findStatus(status.status)
    return known?.regulator.id === id ? [{ status, reporting: known.status.reporting ?? reporting }] : []
  })

/** True where the treatment stands with the regulator, and holds something of a kind that the regulator can authorise. */
function isReviewedBy({ id, statuses }: Regulator, treatment: Treatment): boolean {
  const kinds = new Set(statuses.flatMap((status) => (status.isAuthorised ? status.kinds : [])))
  return (
    treatment.statuses.some(({ status }) => findStatus(status)?.regulator.id === id) &&
    treatment.interventions.some(({ kind }) => kinds.has(kind))
  )
}
