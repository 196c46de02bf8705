import type { Treatment } from '@carepath/schema'
import { itemList } from '../../i18n/item-list.ts'
import { listedHubPages } from '../../directory/listed-hub-pages.ts'
import { hubPath } from '../../routes/treatment-hub.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import type { PageView } from '../parts/page-view.ts'
import { firstContactViews, type FirstContactView } from '../parts/first-contact.ts'
import { blockView, groundsView, type BlockView, type GroundsView } from '../parts/grounds.ts'
import { interventionViews, type InterventionView } from './interventions.ts'
import { hubPage, hubTreatment } from './hub-page.ts'
import { regulatoryStatus, type RegulatoryStatusView } from './regulatory-status.ts'
import { reasonViews, topicView, type NotApplicableView, type TopicView } from './topic.ts'
import { scopeNotes, withScope } from './scope.ts'
import { visitTimesView, type VisitTimesView } from './visit-bar.ts'
import { safetyWarnings, type SafetyWarningView } from '../parts/safety-warning.ts'

export interface KeyFactView {
  label: string
  value: string
  grounds: GroundsView
}

export interface TreatmentView {
  summary: string
  alsoKnownAs?: string
  conditions: string
  status: RegulatoryStatusView
  warnings: SafetyWarningView[]
  keyFacts: KeyFactView[]
  /** The other pages of the hub, each with a line on its content. */
  guide: (Link & { hint: string })[]
  /** How long a visit takes, its steps added up. */
  visit: VisitTimesView
  interventions: InterventionView[]
  /** Why it has no control class. */
  controlClass: NotApplicableView[]
  howItWorks?: BlockView
  dose: TopicView | undefined
  /** Names the dose only where the guide speaks of one. */
  courseHeading: string
  course?: BlockView
  /** Dose and course of parts of the treatment: "For Crohn’s disease". */
  regimens: { heading: string; block: BlockView }[]
  costNote?: BlockView
  /** How to begin at its clinics, and what they ask. */
  firstContacts: FirstContactView[]
}

/** The first page of a treatment's hub: what the treatment is, its regulatory status, and the key facts. */
export function treatmentView(context: PageContext): PageView<TreatmentView> {
  const treatment = hubTreatment(context)
  return hubPage(context, treatment, {
    kind: 'treatment',
    description: treatment.seo.description ?? treatment.summary,
    keywords: [...treatment.alsoKnownAs, ...treatment.conditions, ...drugNames(treatment)],
    body: buildBody(context, treatment),
  })
}

/** Reads fields in the order of the page, so that sources are numbered in that order. */
function buildBody(context: PageContext, treatment: Treatment): TreatmentView {
  const { text } = context
  const at = (field: string) => ({ document: treatment, field })
  return {
    summary: treatment.summary,
    ...(treatment.alsoKnownAs.length > 0 && { alsoKnownAs: itemList(text, treatment.alsoKnownAs) }),
    conditions: itemList(text, treatment.conditions),
    status: regulatoryStatus(context, treatment, true),
    keyFacts: treatment.keyFacts.map((fact, index) => ({
      label: fact.label,
      value: withScope(context, treatment, fact, fact.value),
      grounds: groundsView(context, fact, at(`keyFacts.${index}`)),
    })),
    warnings: safetyWarnings(context, treatment.safetyWarnings, at('safetyWarnings')),
    guide: guideLinks(context, treatment),
    visit: visitTimesView(context, treatment),
    interventions: interventionViews(context, treatment),
    controlClass: reasonViews(context, treatment, ['controlClass']),
    ...(treatment.howItWorks && { howItWorks: blockView(context, treatment.howItWorks, at('howItWorks')) }),
    dose: topicView(context, treatment, ['dose'], 'dose'),
    courseHeading: courseHeading(context, treatment),
    ...(treatment.course && { course: blockView(context, treatment.course, at('course')) }),
    regimens: (treatment.regimens ?? []).map((regimen, index) => ({
      heading: scopeNotes(context, treatment, regimen).join(' · '),
      block: blockView(context, regimen, at(`regimens.${index}`)),
    })),
    ...(treatment.costNote && { costNote: blockView(context, treatment.costNote, at('costNote')) }),
    firstContacts: firstContactViews(context, treatment.clinics, at('clinics')),
  }
}

function courseHeading({ text }: PageContext, { dose, course, regimens, notApplicable }: Treatment): string {
  const speaksOfDose = dose !== undefined || notApplicable.some(({ topic }) => topic === 'dose')
  if (regimens) return text.doseAndCourse
  if (!course) return text.topic.dose
  return speaksOfDose ? text.doseAndCourse : text.courseAlone
}

function guideLinks({ snapshot, text, locale }: PageContext, { id, slug }: Treatment): TreatmentView['guide'] {
  return listedHubPages(snapshot, locale, id)
    .filter(({ kind }) => kind !== 'treatment')
    .map(({ kind }) => ({ label: text.hub[kind], path: hubPath(locale, slug, kind), hint: text.hubHint[kind] }))
}

const drugNames = ({ interventions }: Treatment): string[] =>
  interventions.flatMap((intervention) => (intervention.kind === 'drug' ? intervention.genericName : []))
