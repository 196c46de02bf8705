import { contraindicationKinds, isAboutWhole, type Treatment } from '@carepath/schema'
import type { ScopeWords } from '../../i18n/model/scope.ts'
import { hubPath } from '../../routes/treatment-hub.ts'
import { answeringDescription } from '../parts/answering-description.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { findWithdrawal } from '../../snapshot/withdrawals.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { groundsOfOther, groundsView, sharedGrounds, type GroundsView } from '../parts/grounds.ts'
import { hubPage, hubTreatment } from './hub-page.ts'
import { regulatoryStatus, type RegulatoryStatusView } from './regulatory-status.ts'
import { scopeWords } from './scope.ts'
import { reasonViews, topicView, type NotApplicableView, type TopicView } from './topic.ts'

/** Contraindications of one kind, to the treatment or to a part of it. Grounds that all of them share are shown once. */
export interface ContraindicationsView {
  /** "Reasons not to have it:" */
  heading: string
  reasons: { text: string; grounds?: GroundsView }[]
  sharedGrounds?: GroundsView
}

export interface AlternativeView {
  name: string
  /** How it differs, where somebody has said so. */
  description?: string
  isNoTreatment: boolean
  /** Sources of what is said about it, where it names any. */
  grounds?: GroundsView
  guide?: Link
}

export interface IsItRightForYouView {
  status: RegulatoryStatusView
  /** Reasons against the whole first. */
  contraindications: ContraindicationsView[]
  /** How it is known that there is no reason against it. */
  noneKnown: NotApplicableView[]
  interactions: TopicView | undefined
  pregnancyAndBreastfeeding: TopicView | undefined
  misuse: TopicView | undefined
  alternatives: AlternativeView[]
  /** How it is known that nothing else treats the condition. */
  noOthers: NotApplicableView[]
}

/** Who should not have the treatment, what to tell the clinic, and the alternatives. */
export function isItRightForYouView(context: PageContext): PageView<IsItRightForYouView> {
  const treatment = hubTreatment(context)
  const { text } = context
  const body = buildBody(context, treatment)
  const contents = [
    { label: text.notSuitable, path: '#not-suitable' },
    ...(body.interactions ? [{ label: text.otherMedicines, path: '#other-medicines' }] : []),
    ...(body.pregnancyAndBreastfeeding ? [{ label: text.pregnancy, path: '#pregnancy' }] : []),
    ...(body.misuse ? [{ label: text.misuse, path: '#misuse' }] : []),
    { label: text.otherChoices, path: '#other-choices' },
  ]
  return hubPage(context, treatment, {
    kind: 'is-it-right-for-you',
    description: answeringDescription(
      context,
      reasonsAgainst(treatment).map((reason) => reason.text),
      {
        toSentence: (reasons) => text.answer.isItRight(treatment.plainName, reasons),
        otherwise: text.describe.isItRight(treatment.plainName),
      },
    ),
    contents,
    body,
  })
}

function buildBody(context: PageContext, treatment: Treatment): IsItRightForYouView {
  return {
    status: regulatoryStatus(context, treatment, false),
    contraindications: contraindicationsViews(context, treatment),
    noneKnown: reasonViews(context, treatment, ['contraindications']),
    interactions: topicView(context, treatment, ['interactions'], 'interactions'),
    pregnancyAndBreastfeeding: topicView(context, treatment, ['pregnancy'], 'pregnancyAndBreastfeeding'),
    misuse: topicView(context, treatment, ['misuse'], 'misuse'),
    alternatives: treatment.alternatives.map((alternative, index) =>
      alternativeView(context, treatment, alternative, index),
    ),
    noOthers: reasonViews(context, treatment, ['otherTreatments']),
  }
}

/** The reasons never to have the treatment at all: those against a part of it are none. */
const reasonsAgainst = (treatment: Treatment): Contraindication[] =>
  treatment.contraindications.filter((reason) => reason.kind === 'absolute' && isAboutWhole(reason, treatment))

type Contraindication = Treatment['contraindications'][number]

function contraindicationsViews(context: PageContext, treatment: Treatment): ContraindicationsView[] {
  const placed = treatment.contraindications.map((reason, index) => ({
    ...{ text: reason.text, kind: reason.kind, scope: scopeWords(context, treatment, reason) },
    grounds: groundsView(context, reason, { document: treatment, field: `contraindications.${index}` }),
  }))
  const scopes = Map.groupBy(placed, ({ scope }) => keyOf(scope))
  const headings = {
    absolute: context.text.absoluteContraindications,
    possible: context.text.possibleContraindications,
    relative: context.text.relativeContraindications,
  }
  return [...scopes]
    .toSorted(([one], [other]) => Number(one !== keyOf({})) - Number(other !== keyOf({})))
    .flatMap(([, reasons]) =>
      contraindicationKinds.flatMap((kind) => {
        const own = reasons.filter((reason) => reason.kind === kind)
        return own[0] ? [{ heading: headings[kind](own[0].scope), ...withSharedGrounds(own) }] : []
      }),
    )
}

const keyOf = ({ part = '', place = '', condition = '' }: ScopeWords): string => [part, place, condition].join('\n')

function withSharedGrounds(reasons: { text: string; grounds: GroundsView }[]): Omit<ContraindicationsView, 'heading'> {
  const shared = sharedGrounds(reasons.map(({ grounds }) => grounds))
  if (shared) return { reasons: reasons.map(({ text }) => ({ text })), sharedGrounds: shared }
  return { reasons: reasons.map(({ text, grounds }) => ({ text, grounds })) }
}

function alternativeView(
  context: PageContext,
  treatment: Treatment,
  alternative: Treatment['alternatives'][number],
  index: number,
): AlternativeView {
  const { name, description, isNoTreatment, treatment: guide } = alternative
  const from = { document: treatment, field: `alternatives.${index}` }
  const grounds = alternative.basis && groundsOfOther(context, alternative, from)
  const view = { name, ...(description && { description }), isNoTreatment, ...(grounds && { grounds }) }
  const other =
    guide &&
    !findWithdrawal(context.snapshot, context.locale, guide) &&
    context.require(guide, { ...from, field: `${from.field}.treatment` })
  if (!other) return view
  return {
    ...view,
    guide: { label: context.text.readGuide(other.plainName), path: hubPath(context.locale, other.slug, 'treatment') },
  }
}
