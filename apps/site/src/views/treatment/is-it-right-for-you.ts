import type { Treatment } from '@carepath/schema'
import { hubPath } from '../../routes/treatment-hub.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { findWithdrawal } from '../../snapshot/withdrawals.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { blockView, groundsView, sharedGrounds, type BlockView, type GroundsView } from '../parts/grounds.ts'
import { hubPage, hubTreatment } from './hub-page.ts'
import { regulatoryStatus, type RegulatoryStatusView } from './regulatory-status.ts'

/** Contraindications of one kind. Grounds that all of them share are shown once. */
export interface ContraindicationsView {
  reasons: { text: string; grounds?: GroundsView }[]
  sharedGrounds?: GroundsView
}

export interface AlternativeView {
  name: string
  description: string
  isNoTreatment: boolean
  guide?: Link
}

export interface IsItRightForYouView {
  status: RegulatoryStatusView
  absolute: ContraindicationsView
  relative: ContraindicationsView
  interactions: BlockView
  pregnancyAndBreastfeeding: BlockView
  misuse: BlockView
  alternatives: AlternativeView[]
}

/** Who should not have the treatment, what to tell the clinic, and the alternatives. */
export function isItRightForYouView(context: PageContext): PageView<IsItRightForYouView> {
  const treatment = hubTreatment(context)
  const { text } = context
  return hubPage(context, treatment, {
    kind: 'is-it-right-for-you',
    description: text.describe.isItRight(treatment.plainName),
    headings: [text.notSuitable, text.otherMedicines, text.pregnancy, text.misuse, text.otherChoices],
    contents: [
      { label: text.notSuitable, path: '#not-suitable' },
      { label: text.otherMedicines, path: '#other-medicines' },
      { label: text.pregnancy, path: '#pregnancy' },
      { label: text.misuse, path: '#misuse' },
      { label: text.otherChoices, path: '#other-choices' },
    ],
    body: buildBody(context, treatment),
  })
}

function buildBody(context: PageContext, treatment: Treatment): IsItRightForYouView {
  const at = (field: string) => ({ document: treatment, field })
  return {
    status: regulatoryStatus(context, treatment, false),
    absolute: contraindicationsView(context, treatment, 'absolute'),
    relative: contraindicationsView(context, treatment, 'relative'),
    interactions: blockView(context, treatment.interactions, at('interactions')),
    pregnancyAndBreastfeeding: blockView(context, treatment.pregnancyAndBreastfeeding, at('pregnancyAndBreastfeeding')),
    misuse: blockView(context, treatment.misuse, at('misuse')),
    alternatives: treatment.alternatives.map((alternative, index) =>
      alternativeView(context, treatment, alternative, index),
    ),
  }
}

function contraindicationsView(
  context: PageContext,
  treatment: Treatment,
  kind: Treatment['contraindications'][number]['kind'],
): ContraindicationsView {
  const reasons = treatment.contraindications
    .map((reason, index) => ({ reason, from: { document: treatment, field: `contraindications.${index}` } }))
    .filter(({ reason }) => reason.kind === kind)
    .map(({ reason, from }) => ({ text: reason.text, grounds: groundsView(context, reason, from) }))
  const shared = sharedGrounds(reasons.map(({ grounds }) => grounds))
  return shared ? { reasons: reasons.map(({ text }) => ({ text })), sharedGrounds: shared } : { reasons }
}

function alternativeView(
  context: PageContext,
  treatment: Treatment,
  { name, description, isNoTreatment, treatment: guide }: Treatment['alternatives'][number],
  index: number,
): AlternativeView {
  const view = { name, description, isNoTreatment }
  const from = { document: treatment, field: `alternatives.${index}.treatment` }
  const other = guide && !findWithdrawal(context.snapshot, context.locale, guide) && context.require(guide, from)
  if (!other) return view
  return {
    ...view,
    guide: { label: context.text.readGuide(other.plainName), path: hubPath(context.locale, other.slug, 'treatment') },
  }
}
