import type { Ratio, Treatment } from '@carepath/schema'
import { capitalize } from '../../i18n/format.ts'
import { formatCount, formatNumber, formatShare } from '../../i18n/format-number.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { blockView, figureGrounds, type BlockView, type GroundsView } from '../parts/grounds.ts'
import { reasonViews, type NotApplicableView } from './topic.ts'
import { hubPage, hubTreatment } from './hub-page.ts'
import { withScope } from './scope.ts'
import { regulatoryStatus, type RegulatoryStatusView } from './regulatory-status.ts'

export interface BenefitView {
  statement: string
  /** "17 of 24 people (70.8%)"; absent where the study says nothing of how many. */
  people?: string
  /** "97 of 100 knees (97%)", or a share alone, "97%": the study may have counted eyes, teeth or doses. */
  share?: string
  /** "1,025 people": everybody in the study, in all its groups. */
  tookPart?: string
  /** True where the sources publish no figure. */
  isWithoutFigure?: true
  comparator: string
  /** What each other group had, and how many of it had the result. */
  otherGroups?: string[]
  /** The ratio between the groups, and what the source calls it. */
  ratio?: { label: string; words: string }
  /** When it was measured, where that is published. */
  timeframe?: string
  /** Its limits, where somebody has named any. */
  uncertainty?: string
  grounds: GroundsView
}

export interface ResultsAndEvidenceView {
  status: RegulatoryStatusView
  benefits: BenefitView[]
  /** How it is known that there is no study. */
  noneKnown: NotApplicableView[]
  uncertainties?: BlockView
  ifItDoesNotWork: BlockView
}

/** The results of studies, in numbers, and the questions that they leave open. */
export function resultsAndEvidenceView(context: PageContext): PageView<ResultsAndEvidenceView> {
  const treatment = hubTreatment(context)
  const { text } = context
  const body = buildBody(context, treatment)
  context.citations.cite(treatment.review.sources, { document: treatment, field: 'review.sources' })
  return hubPage(context, treatment, {
    kind: 'results-and-evidence',
    description: text.describe.results(treatment.plainName),
    contents: [
      { label: text.whatStudiesFound, path: '#what-studies-found' },
      ...(body.uncertainties ? [{ label: text.whatIsNotKnown, path: '#what-is-not-known' }] : []),
      { label: text.ifItDoesNotWork, path: '#if-it-does-not-work' },
      { label: text.sources, path: '#sources' },
    ],
    body,
  })
}

function buildBody(context: PageContext, treatment: Treatment): ResultsAndEvidenceView {
  const at = (field: string) => ({ document: treatment, field })
  return {
    status: regulatoryStatus(context, treatment, true),
    benefits: treatment.benefits.map((benefit, index) => ({
      statement: withScope(context, treatment, benefit, benefit.statement),
      ...formatPeople(context, benefit),
      ...(benefit.participants !== undefined && {
        tookPart: formatCount(context, benefit.participants, context.text.countedPersons),
      }),
      ...(benefit.isWithoutFigure && { isWithoutFigure: true as const }),
      comparator: benefit.comparator,
      ...(benefit.otherGroups && { otherGroups: groupLines(context, benefit) }),
      ...(benefit.ratio && { ratio: ratioView(context, benefit.ratio) }),
      ...(benefit.timeframe && { timeframe: benefit.timeframe }),
      ...(benefit.uncertainty && { uncertainty: benefit.uncertainty }),
      grounds: figureGrounds(context, benefit, at(`benefits.${index}`)),
    })),
    noneKnown: reasonViews(context, treatment, ['studies']),
    ...(treatment.uncertainties && {
      uncertainties: blockView(context, treatment.uncertainties, at('uncertainties')),
    }),
    ifItDoesNotWork: blockView(context, treatment.ifItDoesNotWork, at('ifItDoesNotWork')),
  }
}

function groupLines(context: PageContext, { otherGroups = [], perInWords }: Benefit): string[] {
  return otherGroups.map((group) => {
    const { people, share = '' } = formatPeople(context, { ...group, ...(perInWords && { perInWords }) })
    return context.text.groupResult(capitalize(context.locale, group.name), people ?? share)
  })
}

function ratioView(context: PageContext, { kind, value, low, high }: Ratio): NonNullable<BenefitView['ratio']> {
  const { text } = context
  const number = (each: number) => formatNumber(context, each)
  const isBounded = low !== undefined && high !== undefined
  const words = isBounded ? text.ratioWithin(number(value), number(low), number(high)) : text.ratio(number(value))
  return { label: text.ratioLabel[kind], words }
}

type Benefit = Treatment['benefits'][number]

type Group = Pick<Benefit, 'numerator' | 'denominator' | 'percent' | 'perInWords'> & { comparator?: string }

/** People of a group, or what was counted in their place. */
function formatPeople(context: PageContext, group: Group): Pick<BenefitView, 'people' | 'share'> {
  const { text } = context
  const { percent, denominator, perInWords } = group
  const share = percent === undefined ? undefined : formatShare(context, percent / 100, denominator)
  if (denominator === undefined) {
    if (share === undefined) return {}
    return { share: perInWords ? text.frequency.ofOther.ofUnknown(share, perInWords) : share }
  }
  const all = formatCount(
    context,
    denominator,
    perInWords ? text.frequency.countedOther(perInWords) : text.countedPersons,
  )
  const words = formatCounted(context, group, { all, share })
  return perInWords ? { share: words } : { people: words }
}

/** "17 of 24 people (70.8%)". The comparator of the group with the treatment may say so of another one. */
function formatCounted(
  context: PageContext,
  { numerator, denominator = 0, comparator = '' }: Group,
  { all, share }: { all: string; share: string | undefined },
): string {
  const { text } = context
  if (numerator === undefined) return share === undefined ? all : text.percentOfStudy(share, all)
  const counted = text.frequency.of(formatNumber(context, numerator), all)
  if (isCountAlone(comparator)) return counted
  return text.withAside(counted, formatShare(context, numerator / denominator, denominator))
}

/** True of "their own stool: 15 of 24": only two groups that are both given in percent can be held side by side. */
const isCountAlone = (group: string): boolean => /\p{Nd}/u.test(group) && !/[%٪]/u.test(group)
