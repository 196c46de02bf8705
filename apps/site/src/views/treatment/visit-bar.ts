import { reckonVisitTime, type Phase, type ProcessStep, type Treatment, type VisitTime } from '@carepath/schema'
import { capitalize, formatList } from '../../i18n/format.ts'
import { timeTicks, toPercent, type TimeTick } from '../../i18n/time-scale.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { occasionWords, phaseTitle } from '../../i18n/occasion.ts'
import { durationWords } from '../parts/duration.ts'
import { spanWords, visitTimes } from '../parts/visit-time.ts'
import { scopeNotes } from './scope.ts'
import { optionNotes } from './step-notes.ts'
import { visitsWords } from './visits-words.ts'

/** A part of a visit, as a piece of its bar. Places and widths are in percent of the longest visit. */
export interface VisitPieceView {
  /** Of its part in the list, from 1. */
  number: number
  start: number
  /** For the time that it takes at least. */
  width: number
  /** For the time that it may take on top. */
  extra: number
}

/** How long visits take, in a sentence each, as bars on one scale, and part by part. */
export interface VisitTimesView {
  heading: string
  /** One sentence where all visits take the same time; none where the steps don't say enough. */
  sentences: string[]
  /** A bar a sentence. */
  bars: VisitPieceView[][]
  /** Times below each bar. */
  ticks: TimeTick[]
  parts: { title: string; words: string }[]
  /** Steps that no sentence counts, those of one part of the treatment together. */
  others: OtherStepsView[]
}

/** Steps of a part of the treatment, or of all of it. */
export interface OtherStepsView {
  /** Of which part of the treatment, and where; none where they are of all of it. */
  scope: string[]
  /** How long each takes, and in which visits. */
  steps: { title: string; words: string; visits?: string }[]
}

type Visit = 'first' | 'later'

/** A visit, and the time that each phase of it takes. */
interface ReckonedVisit {
  visit: Visit
  total: VisitTime
  phases: Map<Phase, VisitTime>
}

/** The time at the clinic, in words and as bars. */
export function visitTimesView(context: PageContext, treatment: Treatment): VisitTimesView {
  const heading = occasionWords(context, treatment).inOneLook
  const { sentences, others: steps } = visitTimes(context, treatment)
  const others = otherSteps(context, treatment, steps)
  const visits = (['first', 'later'] as const)
    .flatMap((visit) => reckonVisit(treatment, visit) ?? [])
    .slice(0, sentences.length)
  const scale = Math.max(0, ...visits.map(({ total }) => total.max ?? total.min))
  const phases = [...new Set(visits.flatMap((visit) => [...visit.phases.keys()]))]
  if (scale === 0) return { heading, sentences, bars: [], ticks: [], parts: [], others }
  return {
    heading,
    sentences,
    bars: visits.map((visit) => piecesOf(visit, phases, scale)),
    ticks: timeTicks(context, scale),
    parts: phases.map((phase) => ({
      title: partTitle(context, visits, { phase, treatment }),
      words: phaseWords(context, visits, { phase, treatment }),
    })),
    others,
  }
}

/** A part of one step has its title: that of the phase would say that nothing else happens then. */
function partTitle(
  context: PageContext,
  visits: ReckonedVisit[],
  { phase, treatment }: { phase: Phase; treatment: Treatment },
): string {
  const [step, ...others] = treatment.steps.filter(
    (each) => each.phase === phase && visits.some(({ visit }) => reckonVisitTime([each], visit, treatment.settings)),
  )
  return step && others.length === 0 ? step.title : phaseTitle(context, treatment, phase)
}

/**
 * Those of one scope stand together, in the order of their first steps, and never on the other side of a step of the whole
 * treatment: an operation doesn't come after the check-ups that follow it.
 */
function otherSteps(context: PageContext, treatment: Treatment, steps: readonly ProcessStep[]): OtherStepsView[] {
  const scopeOf = (step: ProcessStep) => scopeNotes(context, treatment, step).join('\n')
  let run = 0
  const groups = Map.groupBy(steps, (step, index) => {
    const before = steps[index - 1]
    const turns = before !== undefined && (scopeOf(step) === '') !== (scopeOf(before) === '')
    run += turns ? 1 : 0
    return JSON.stringify([run, scopeOf(step)])
  })
  return [...groups.values()].map((own) => ({
    scope: own[0] ? scopeNotes(context, treatment, own[0]) : [],
    steps: own.map((step) => stepTimeView(context, treatment, step)),
  }))
}

function stepTimeView(context: PageContext, treatment: Treatment, step: ProcessStep): OtherStepsView['steps'][number] {
  const visitsOf =
    step.visits === 'every' ? occasionWords(context, treatment).steps.every : visitsWords(context, treatment, step)
  const visits = [visitsOf, ...optionNotes(context, treatment, step)].filter(Boolean).join(' · ')
  return {
    title: step.title,
    words: step.duration ? capitalize(context.locale, durationWords(context, step.duration)) : '',
    ...(visits && { visits }),
  }
}

/** The phases are in the order of their first steps. */
function reckonVisit({ steps, settings }: Treatment, visit: Visit): ReckonedVisit | undefined {
  const total = reckonVisitTime(steps, visit, settings)
  if (!total) return undefined
  const phases = [...Map.groupBy(steps, ({ phase }) => phase)].flatMap(([phase, own]): [Phase, VisitTime][] => {
    const time = reckonVisitTime(own, visit, settings)
    return time && (time.max ?? time.min) > 0 ? [[phase, time]] : []
  })
  return { visit, total, phases: new Map(phases) }
}

function piecesOf(visit: ReckonedVisit, phases: Phase[], scale: number): VisitPieceView[] {
  let start = 0
  return [...visit.phases].map(([phase, { min, max = min }]) => {
    const piece = {
      number: phases.indexOf(phase) + 1,
      start: toPercent(start, scale),
      width: toPercent(min, scale),
      extra: toPercent(max - min, scale),
    }
    start += max
    return piece
  })
}

/** "40 minutes", or where visits differ "35 minutes on the first visit and 10 minutes on later visits". */
function phaseWords(
  context: PageContext,
  visits: ReckonedVisit[],
  { phase, treatment }: { phase: Phase; treatment: Treatment },
): string {
  const times = visits.flatMap(({ visit, phases }) => {
    const time = phases.get(phase)
    return time ? [{ visit, words: spanWords(context, time) }] : []
  })
  const [first, ...others] = times
  if (first && times.length === visits.length && others.every(({ words }) => words === first.words)) return first.words
  return formatList(
    context.locale,
    times.map(({ visit, words }) => occasionWords(context, treatment).timeOn[visit](words)),
  )
}
