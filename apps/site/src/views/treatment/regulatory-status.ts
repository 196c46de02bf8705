import { findStatus, interventionsOf, needsNotice, statusLine, type Treatment } from '@carepath/schema'
import { capitalize, formatCountry, formatList } from '../../i18n/format.ts'
import { hubPath } from '../../routes/treatment-hub.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { blockView, type BlockView } from '../parts/grounds.ts'
import { isOfSeveralCountries } from './countries.ts'
import { nameOf } from './interventions.ts'

/** One standing with one regulator. */
export interface StatusLineView {
  /** Where the regulator decides, on a page of several countries. */
  country?: string
  /** What has this standing, where the treatment consists of several things: "A magnetic coil held against the head". */
  of?: string
  /** The regulator's term and the use, in a line. */
  line: string
  /** Language of the line, where the regulator's file has no words in the page's. */
  language?: string
  /** Numbers of its sources in the page's list, where the page has room for them. */
  citations: number[]
}

/** The regulatory status of a treatment, shown on the first screen of each page of its hub. */
export interface RegulatoryStatusView {
  /** True where the lines say enough by themselves, whatever a disclosure adds. */
  isAuthorised: boolean
  /** None where the guide names no standing: the disclosure then says why. */
  lines: StatusLineView[]
  /** The whole disclosure, where the page has room for it. */
  disclosure?: BlockView
  /** Path of the page with the whole disclosure, where this page has only the lines. */
  path?: string
}

/** The whole disclosure on pages where patients weigh the treatment, the lines alone elsewhere. */
export function regulatoryStatus(context: PageContext, treatment: Treatment, isInFull: boolean): RegulatoryStatusView {
  const status = {
    isAuthorised: !needsNotice(treatment.statuses),
    lines: treatment.statuses.map((each, index) => lineView(context, treatment, { each, index, isInFull })),
  }
  const { regulatoryDisclosure } = treatment
  if (!regulatoryDisclosure) return status
  if (!isInFull) return { ...status, path: hubPath(context.locale, treatment.slug, 'treatment') }
  return {
    ...status,
    disclosure: blockView(context, regulatoryDisclosure, { document: treatment, field: 'regulatoryDisclosure' }),
  }
}

type Status = Treatment['statuses'][number]

/** The lines of some standings, as pages print them. */
export const statusLines = (context: PageContext, treatment: Treatment, statuses: readonly Status[]): string[] =>
  statuses.flatMap((each) => {
    const known = findStatus(each.status)
    if (!known) return []
    const { country, of } = ofWhich(context, treatment, each)
    return [country, of, statusLine(known, each.use, treatment.locale)].filter((part) => part !== undefined).join(': ')
  })

/**
 * What has a standing, where the treatment consists of several things and it is plain which; and in which country, where the
 * guide is of several.
 */
function ofWhich(context: PageContext, treatment: Treatment, status: Status): Pick<StatusLineView, 'country' | 'of'> {
  const own = findStatus(status.status)?.regulator.country
  return {
    ...(own && isOfSeveralCountries(context, treatment) && { country: formatCountry(context.locale, own) }),
    ...ofWhichPart(context, treatment, status),
  }
}

function ofWhichPart(context: PageContext, treatment: Treatment, status: Status): Pick<StatusLineView, 'of'> {
  const { interventions } = treatment
  const places = interventionsOf(status, treatment)
  const areSeveral = interventions.filter(({ isSupporting }) => !isSupporting).length > 1
  const isPlain = status.interventions ? interventions.length > 1 : areSeveral && places.length === 1
  if (!isPlain) return {}
  const names = places.flatMap((index) => {
    const intervention = interventions[index]
    return intervention ? nameOf(context, treatment, { intervention, index }) : []
  })
  return { of: capitalize(context.locale, formatList(context.locale, names)) }
}

function lineView(
  context: PageContext,
  treatment: Treatment,
  { each, index, isInFull }: { each: Treatment['statuses'][number]; index: number; isInFull: boolean },
): StatusLineView {
  const { locale } = context
  const known = findStatus(each.status)
  if (!known) throw new Error(`No regulator has the status “${each.status}”.`)
  const language = known.regulator.language
  const from = { document: treatment, field: `statuses.${index}.sources` }
  return {
    ...ofWhich(context, treatment, each),
    line: statusLine(known, each.use, locale),
    ...(!(locale in known.status.line) && { language }),
    citations: isInFull ? context.citations.cite(each.sources, from) : [],
  }
}
