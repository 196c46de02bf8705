import { isAboutWhole, isHadAtHome, type ProcessStep, type Treatment, type TreatmentSetting } from '@carepath/schema'
import { capitalize } from '../../i18n/format.ts'
import { answeringDescription } from '../parts/answering-description.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import type { PageView } from '../parts/page-view.ts'
import type { CareCardView } from '../parts/care-advice.ts'
import { durationView, type DurationView } from '../parts/duration.ts'
import { blockView, type BlockView } from '../parts/grounds.ts'
import { occasionWords } from '../../i18n/occasion.ts'
import { visitTimesView, type VisitTimesView } from './visit-bar.ts'
import { hubPage, hubTreatment } from './hub-page.ts'
import { regulatoryStatus, type RegulatoryStatusView } from './regulatory-status.ts'
import { stepNotes } from './step-notes.ts'
import { helpCards, stepCards } from './step-cards.ts'
import { timeline, type PhaseView } from './timeline.ts'
import { visitsWords } from './visits-words.ts'
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
  /** Of which part of the treatment, and where, unless it is of all of it: "For: heparin". */
  scope: string[]
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

export interface WhatHappensView {
  status: RegulatoryStatusView
  /** Where patients have the treatment; absent where it isn't said. */
  settings?: string
  /** How long a visit takes, its steps added up. */
  visit: VisitTimesView
  preparation?: BlockView
  /** Why there is no fasting, or nothing to bring or to leave. */
  notPrepared: NotApplicableView[]
  whatToBring: string[]
  whatToAvoid: string[]
  phases: PhaseView<StepView>[]
  /** The care cards of steps, for where patients have them. */
  careCards: CareCardView[]
  careCardsHeading: string
  /** When to get help elsewhere. */
  helpCards: CareCardView[]
  checks: CheckView[]
  /** Why nothing is checked. */
  notMonitored: NotApplicableView[]
  gettingHome: TopicView | undefined
  /** Speaks of the way home only where there is one. */
  gettingHomeHeading: string
  aftercare?: BlockView
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
      treatment.steps
        .filter((step) => step.option === undefined && isAboutWhole(step, treatment))
        .map(({ title }) => title),
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
  return {
    status: regulatoryStatus(context, treatment, false),
    ...(treatment.settings && {
      settings: settingWords(context, treatment.settings),
    }),
    visit: visitTimesView(context, treatment),
    ...(treatment.preparation && { preparation: blockView(context, treatment.preparation, at('preparation')) }),
    notPrepared: reasonViews(context, treatment, ['fasting', 'whatToBring', 'whatToAvoid'], treatment.preparation),
    whatToBring: treatment.whatToBring,
    whatToAvoid: treatment.whatToAvoid,
    phases: timeline(context, treatment, (step, index, isNamedByTitle) => {
      const { visits, ...view } = stepView(context, treatment, step, index)
      return visits && !isNamedByTitle ? { ...view, visits } : view
    }),
    careCards: stepCards(context, treatment),
    careCardsHeading: isHadAtHome(treatment.settings) ? text.phase.home : text.duringVisit,
    helpCards: helpCards(context, treatment),
    checks: checkViews(treatment),
    notMonitored: reasonViews(context, treatment, ['monitoring']),
    gettingHome: topicView(context, treatment, ['escort', 'driving'], 'gettingHome'),
    gettingHomeHeading: occasionWords(context, treatment).gettingHome,
    ...(treatment.aftercare && { aftercare: blockView(context, treatment.aftercare, at('aftercare')) }),
  }
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
    scope: stepNotes(context, treatment, step),
    ...(step.duration && { duration: durationView(context, step.duration, at('duration')) }),
    youWillFeel: step.youWillFeel,
    staffWillDo: step.staffWillDo,
    youShouldDo: step.youShouldDo,
  }
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

/** A fragment from a database id, which may begin with a digit or hold characters that a fragment may not. */
function stepId({ steps }: Treatment, index: number): string {
  return `step-${(steps[index]?.id ?? '').replaceAll(/[^\w-]/gu, '-')}`
}
