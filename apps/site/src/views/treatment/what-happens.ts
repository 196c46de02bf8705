import type { Phase, ProcessStep, Treatment, TreatmentSetting } from '@carepath/schema'
import { capitalize } from '../../i18n/format.ts'
import { answeringDescription } from '../parts/answering-description.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import { careCards, type CareCardView } from '../parts/care-advice.ts'
import { durationView, type DurationView } from '../parts/duration.ts'
import { blockView, type BlockView } from '../parts/grounds.ts'
import { occasionWords, phaseTitle } from '../../i18n/occasion.ts'
import { visitTimesView, type VisitTimesView } from './visit-bar.ts'
import { hubPage, hubTreatment } from './hub-page.ts'
import { regulatoryStatus, type RegulatoryStatusView } from './regulatory-status.ts'
import { reasonViews, topicView, type NotApplicableView, type TopicView } from './topic.ts'

export interface StepView {
  /** Position among all steps, from 1. */
  number: number
  /** Fragment of the step. */
  id: string
  title: string
  body: BlockView
  /** In which visits, where it isn't in every one: "First visit only". */
  visits?: string
  duration?: DurationView
  youWillFeel: string[]
  staffWillDo: string[]
  youShouldDo: string[]
}

/** Something that staff measure or watch, and the numbers of the steps in which they do. */
export interface CheckView {
  check: string
  steps: number[]
}

/** Consecutive steps of one phase of the visit. */
export interface PhaseView {
  phase: Phase
  title: string
  steps: StepView[]
}

export interface WhatHappensView {
  status: RegulatoryStatusView
  /** Where patients have the treatment; absent where it isn't said. */
  settings?: string
  /** How long a visit takes, its steps added up. */
  visit: VisitTimesView
  preparation: BlockView
  /** Why there is no fasting, or nothing to bring or to leave. */
  notPrepared: NotApplicableView[]
  whatToBring: string[]
  whatToAvoid: string[]
  phases: PhaseView[]
  /** The care cards of all steps. */
  careCards: CareCardView[]
  careCardsHeading: string
  /** When to get help after the visit. */
  helpCards: CareCardView[]
  checks: CheckView[]
  /** Why nothing is checked. */
  notMonitored: NotApplicableView[]
  gettingHome: TopicView | undefined
  /** Speaks of the way home only where there is one. */
  gettingHomeHeading: string
  aftercare: BlockView
}

/** The visit in its order: how to prepare, each step, and the way home. */
export function whatHappensView(context: PageContext): PageView<WhatHappensView> {
  const treatment = hubTreatment(context)
  const { text } = context
  const body = buildBody(context, treatment)
  return hubPage(context, treatment, {
    kind: 'what-happens',
    description: answeringDescription(
      context,
      treatment.steps.map(({ title }) => title),
      {
        toSentence: (steps) => text.answer.whatHappens(treatment.plainName, steps),
        otherwise: text.describe.whatHappens(treatment.plainName),
      },
    ),
    body,
  })
}

function buildBody(context: PageContext, treatment: Treatment): WhatHappensView {
  const { text } = context
  const at = (field: string) => ({ document: treatment, field })
  const cards = stepCards(context, treatment)
  return {
    status: regulatoryStatus(context, treatment, false),
    ...(treatment.settings && {
      settings: settingWords(context, treatment.settings),
    }),
    visit: visitTimesView(context, treatment),
    preparation: blockView(context, treatment.preparation, at('preparation')),
    notPrepared: reasonViews(context, treatment, ['fasting', 'whatToBring', 'whatToAvoid']),
    whatToBring: treatment.whatToBring,
    whatToAvoid: treatment.whatToAvoid,
    phases: groupByPhase(context, treatment),
    careCards: cards,
    // At home nobody is with the patient.
    careCardsHeading: cards.every(({ setting }) => setting === text.careSetting.inClinic)
      ? text.duringVisit
      : text.phase.during,
    helpCards: helpCards(context, treatment),
    checks: checkViews(treatment),
    notMonitored: reasonViews(context, treatment, ['monitoring']),
    gettingHome: topicView(context, treatment, ['escort', 'driving'], 'gettingHome'),
    gettingHomeHeading: occasionWords(context, treatment).gettingHome,
    aftercare: blockView(context, treatment.aftercare, at('aftercare')),
  }
}

/** Groups consecutive steps of one phase. Steps keep the order of their treatment. */
function groupByPhase(context: PageContext, treatment: Treatment): PhaseView[] {
  const phases: PhaseView[] = []
  for (const [index, step] of treatment.steps.entries()) {
    const view = stepView(context, treatment, step, index)
    const phase = phases.at(-1)
    if (phase?.phase === step.phase) phase.steps.push(view)
    else phases.push({ phase: step.phase, title: phaseTitle(context, treatment, step.phase), steps: [view] })
  }
  return phases
}

function stepView(context: PageContext, treatment: Treatment, step: ProcessStep, index: number): StepView {
  const at = (field: string) => ({ document: treatment, field: `steps.${index}.${field}` })
  const visits = visitsWords(context, treatment, step)
  return {
    number: index + 1,
    id: stepId(treatment, index),
    title: step.title,
    body: blockView(context, step.body, at('body')),
    ...(visits && { visits }),
    ...(step.duration && { duration: durationView(context, step.duration, at('duration')) }),
    youWillFeel: step.youWillFeel,
    staffWillDo: step.staffWillDo,
    youShouldDo: step.youShouldDo,
  }
}

/** The cards of all steps, each once. */
function stepCards(context: PageContext, treatment: Treatment): CareCardView[] {
  const references = treatment.steps.flatMap(({ careAdvice }, step) =>
    careAdvice.map((reference, index) => ({ reference, field: `steps.${step}.careAdvice.${index}` })),
  )
  const unique = [...new Map(references.map((each) => [each.reference.id, each])).values()]
  return careCards(
    context,
    unique.map(({ reference, field }) => ({ ...reference, field })),
    { document: treatment, field: 'steps' },
  )
}

/** The treatment's own cards: those of the site are at the end of every page. */
function helpCards(context: PageContext, treatment: Treatment): CareCardView[] {
  const ofSite = new Set((context.settings.emergencyCards ?? []).map(({ id }) => id))
  const references = treatment.careAdvice
    .map((reference, index) => ({ ...reference, field: `careAdvice.${index}` }))
    .filter(({ id }) => !ofSite.has(id))
  return careCards(context, references, { document: treatment, field: 'careAdvice' })
}

/** What is measured or watched, each once, in the order of the steps. */
function checkViews({ steps }: Treatment): CheckView[] {
  const checks = new Map<string, CheckView>()
  for (const [index, { monitoring }] of steps.entries()) {
    for (const check of monitoring) {
      const known = checks.get(check.toLowerCase()) ?? { check, steps: [] }
      checks.set(check.toLowerCase(), { ...known, steps: [...new Set([...known.steps, index + 1])] })
    }
  }
  return [...checks.values()]
}

/** Where patients have the treatment, each place by itself: some have it in all of them, others in one. */
const settingWords = ({ text, locale }: PageContext, settings: readonly TreatmentSetting[]): string =>
  capitalize(locale, settings.map((setting) => text.treatmentSetting[setting]).join('; '))

/** In which visits the step happens; undefined for every visit, which goes without saying. */
function visitsWords(
  context: PageContext,
  treatment: Treatment,
  { visits, visitsInWords }: ProcessStep,
): string | undefined {
  if (visits === undefined || visits === 'every') return undefined
  return visits === 'other' ? visitsInWords : occasionWords(context, treatment).steps[visits]
}

/** A fragment from a database id, which may begin with a digit or hold characters that a fragment may not. */
function stepId({ steps }: Treatment, index: number): string {
  return `step-${(steps[index]?.id ?? '').replaceAll(/[^\w-]/gu, '-')}`
}
