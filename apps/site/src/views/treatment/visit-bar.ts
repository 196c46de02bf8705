import { reckonVisitTime, type Phase, type Treatment, type VisitTime } from '@carepath/schema'
import { formatList } from '../../i18n/format.ts'
import { timeTicks, toPercent, type TimeTick } from '../../i18n/time-scale.ts'
import type { PageContext } from '../../page-context/page-context.ts'
import { occasionWords, phaseTitle } from '../../i18n/occasion.ts'
import { spanWords, visitTimes } from '../parts/visit-time.ts'

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
}

type Visited = Pick<Treatment, 'steps' | 'settings'>
type Visit = 'first' | 'later'

/** A visit, and the time that each phase of it takes. */
interface ReckonedVisit {
  visit: Visit
  total: VisitTime
  phases: Map<Phase, VisitTime>
}

/** The time at the clinic, in words and as bars. */
export function visitTimesView(context: PageContext, treatment: Visited): VisitTimesView {
  const heading = occasionWords(context, treatment).inOneLook
  const sentences = visitTimes(context, treatment)
  const visits = (['first', 'later'] as const)
    .flatMap((visit) => reckonVisit(treatment, visit) ?? [])
    .slice(0, sentences.length)
  const scale = Math.max(0, ...visits.map(({ total }) => total.max ?? total.min))
  const phases = [...new Set(visits.flatMap((visit) => [...visit.phases.keys()]))]
  if (scale === 0) return { heading, sentences, bars: [], ticks: [], parts: [] }
  return {
    heading,
    sentences,
    bars: visits.map((visit) => piecesOf(visit, phases, scale)),
    ticks: timeTicks(context.locale, scale),
    parts: phases.map((phase) => ({
      title: phaseTitle(context, treatment, phase),
      words: phaseWords(context, visits, { phase, treatment }),
    })),
  }
}

/** The phases are in the order of their first steps. */
function reckonVisit({ steps, settings }: Visited, visit: Visit): ReckonedVisit | undefined {
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
  { phase, treatment }: { phase: Phase; treatment: Visited },
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
