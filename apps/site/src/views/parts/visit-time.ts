import {
  isElsewhere,
  isHadAtHome,
  isOfSomePart,
  isVisitOfItsOwn,
  reckonVisitTime,
  type Phase,
  type ProcessStep,
  type VisitTime,
} from '@carepath/schema'
import { formatSpan } from '../../i18n/format-number.ts'
import { occasionWords, type Visited } from '../../i18n/occasion.ts'
import type { PageContext } from '../../page-context/page-context.ts'

/** The time of visits: in sentences, and the steps that these don't count. */
export interface VisitTimes {
  /** How long the first visit and later ones take: one sentence where they take the same time. */
  sentences: string[]
  /** The steps that no sentence counts, each of which tells its own time. */
  others: readonly ProcessStep[]
}

/**
 * The time of visits. Where some visits, or some parts of the treatment, have timed steps of their own, no sentence is true of each visit: then the steps
 * tell their times one by one, but for those of the first visit, where it is known which they are. So do steps of a visit that
 * can't be added up, such as one with a night in the hospital: a list of check-ups alone would say that they are all there is.
 */
export function visitTimes(context: PageContext, treatment: Visited): VisitTimes {
  const words = occasionWords(context, treatment)
  const [first, later] = (['first', 'later'] as const).map((visit) => {
    const time = reckonVisitTime(treatment.steps, visit, treatment.settings)
    return time && spanWords(context, time)
  })
  const counted = treatment.steps.filter((step) => reckonVisitTime([step], 'first', treatment.settings))
  // Of steps with a choice not all are added up.
  const isSum = counted.length > 1 && counted.every(({ option }) => option === undefined)
  const firstSentence = first ? [words.first(first, isSum)] : []
  const timed = treatment.steps.filter((step) => step.duration && isPlaced(step, treatment))
  const isApart = (step: ProcessStep) =>
    isElsewhere(step, treatment.settings) || isVisitOfItsOwn(step, treatment.settings)
  const ofVisits = timed.filter((step) => !isApart(step))
  if (ofVisits.some((step) => isOfUnknownVisits(step) || isOfSomePart(step, treatment.settings))) {
    const sentences = isFirstKnown(treatment) ? firstSentence : []
    const isTold = ({ visits }: ProcessStep) => sentences.length > 0 && visits === 'first'
    return { sentences, others: timed.filter((step) => isApart(step) || !isTold(step)) }
  }
  const isCounted = ({ visits }: ProcessStep) =>
    visits === 'every' ? Boolean(first && later) : Boolean(visits === 'first' ? first : later)
  const isTold = (step: ProcessStep) => !isApart(step) && step.visits !== undefined && isCounted(step)
  const others = timed.filter((step) => !isTold(step))
  if (first && first === later) return { sentences: [words.each(first, isSum)], others }
  return { sentences: [...firstSentence, ...(later ? [words.later(later)] : [])], others }
}

/** Neither of the first visit nor of each later one. */
const isOfUnknownVisits = ({ visits }: ProcessStep): boolean => visits === 'other' || visits === 'last'

/** True where the first visit has steps of its own, and no step may be one of it. */
const isFirstKnown = ({ steps, settings }: Visited): boolean =>
  steps.some(({ visits, duration }) => visits === 'first' && duration) &&
  !steps.some(({ visits, phase }) => visits === 'other' && (isHadAtHome(settings) || phasesOfClinic.includes(phase)))

const phasesOfClinic: readonly Phase[] = ['arrival', 'during', 'recovery']

/** What patients do at home is part of their time where they have the treatment there. */
const isPlaced = ({ phase }: ProcessStep, { settings = [] }: Visited): boolean =>
  phase !== 'home' || settings.some((setting) => isHadAtHome([setting]))

/** "1 hour 10 minutes to 2 hours", in whole minutes. */
export function spanWords(context: PageContext, { min, max }: VisitTime): string {
  const { span } = context.text
  if ((max ?? min) < 1) {
    const [from, to] = [min, max].map((minutes) => (minutes === undefined ? undefined : Math.round(minutes * 60)))
    const words = { ...context.text.span, units: context.text.unit }
    return formatSpan(context, { min: from ?? 0, ...(to !== undefined && { max: to }), unit: 'seconds' }, words)
  }
  const [shortest, longest] = [Math.round(min), max === undefined ? undefined : Math.round(max)]
  if (longest === undefined) return span.orLonger(timeWords(context, shortest))
  if (shortest === longest) return timeWords(context, longest)
  const unit = [shortest, longest].every((minutes) => minutes % 60 === 0) ? 'hours' : 'minutes'
  if (unit === 'hours' || longest < 60) {
    const size = unit === 'hours' ? 60 : 1
    const words = { ...context.text.span, units: context.text.unit }
    return formatSpan(context, { min: shortest / size, max: longest / size, unit }, words)
  }
  return `${timeWords(context, shortest)} ${span.to} ${timeWords(context, longest)}`
}

/** "1 hour 10 minutes" */
function timeWords(context: PageContext, minutes: number): string {
  const { text } = context
  const words = { ...text.span, units: text.unit }
  const exactly = (number: number, unit: 'hours' | 'minutes') =>
    formatSpan(context, { min: number, max: number, unit }, words)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [
    ...(hours > 0 ? [exactly(hours, 'hours')] : []),
    ...(rest > 0 || hours === 0 ? [exactly(rest, 'minutes')] : []),
  ].join(' ')
}
