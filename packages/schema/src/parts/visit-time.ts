import { isSpan } from './duration.ts'
import type { ProcessStep } from './process-step.ts'
import type { DurationUnit, Phase } from '../values/enums.ts'

/** Minutes from arriving until leaving; without `max` where some step has no longest time, or says none at all. */
export interface VisitTime {
  min: number
  max?: number
}

const phasesOfVisit: readonly Phase[] = ['arrival', 'during', 'recovery']
/** At home nothing parts what is done before and after from the treatment itself. */
const phasesAtHome: readonly Phase[] = ['before', ...phasesOfVisit, 'home']

/** True where patients have a treatment at home, or over the internet, and nowhere else. */
export const isHadAtHome = (settings: readonly unknown[] | undefined): boolean =>
  settings !== undefined &&
  settings.length > 0 &&
  settings.every((setting) => setting === 'home' || setting === 'online')

/** True of a step at the clinic that is part of some visits, neither of the first nor of each later one: no sum counts it. */
export const isOfSomeVisits = (
  { phase, visits }: Pick<ProcessStep, 'phase' | 'visits'>,
  settings?: readonly unknown[],
): boolean =>
  (isHadAtHome(settings) ? phasesAtHome : phasesOfVisit).includes(phase) && (visits === 'other' || visits === 'last')

/** True of a check-up, or of what comes before: a visit of its own, at which the treatment isn't given. */
export const isVisitOfItsOwn = (
  { phase, visits }: Pick<ProcessStep, 'phase' | 'visits'>,
  settings?: readonly unknown[],
): boolean =>
  phase !== 'home' &&
  !(isHadAtHome(settings) ? phasesAtHome : phasesOfVisit).includes(phase) &&
  (visits === 'other' || visits === 'last')

const minutesOf: Partial<Record<DurationUnit, number>> = { seconds: 1 / 60, minutes: 1, hours: 60 }

/** The places of a visit: those at home are none of it, unless patients have the treatment there alone. */
const placesOfVisit = (settings: readonly unknown[] = []): readonly unknown[] =>
  isHadAtHome(settings) ? settings : settings.filter((setting) => !isHadAtHome([setting]))

/** True of a step that is done elsewhere than a visit takes place, e.g. at home: it is no part of any visit. */
export const isElsewhere = (step: Pick<ProcessStep, 'settings'>, settings?: readonly unknown[]): boolean => {
  const own: readonly unknown[] | undefined = step.settings
  return own !== undefined && !placesOfVisit(settings).some((place) => own.includes(place))
}

/** True of a step of a part of the treatment or a condition alone, or of visits in some places: no sum can count it. */
export const isOfSomePart = (
  { interventions, settings: own, conditions }: Pick<ProcessStep, 'interventions' | 'settings' | 'conditions'>,
  settings?: readonly unknown[],
): boolean => {
  const places: readonly unknown[] | undefined = own
  return (
    (interventions ?? conditions) !== undefined ||
    (places && placesOfVisit(settings).some((place) => !places.includes(place))) === true
  )
}

/** What is read of a step to add up visits. */
export type ReckonedStep = Pick<
  ProcessStep,
  'phase' | 'visits' | 'option' | 'duration' | 'interventions' | 'settings' | 'conditions'
>

/**
 * How long the first visit takes, or a later one: the steps between arriving and leaving added up; at home those of one time. Of
 * steps in place of one another one alone counts, so that the time is a range.
 * Undefined where nobody has said in which visits a step happens, where one of them is of a part of the treatment alone, where
 * no step says how long it takes, or where one takes days or is told in words.
 */
export function reckonVisitTime(
  steps: readonly ReckonedStep[],
  visit: 'first' | 'later',
  settings?: readonly unknown[],
): VisitTime | undefined {
  const phases = isHadAtHome(settings) ? phasesAtHome : phasesOfVisit
  const ofVisit = steps.filter((step) => phases.includes(step.phase) && !isElsewhere(step, settings))
  if (ofVisit.some(({ visits }) => visits === undefined)) return undefined
  const counted = ofVisit.filter(({ visits }) => visits === 'every' || visits === visit)
  if (counted.some((step) => isOfSomePart(step, settings))) return undefined
  const told = counted.map(({ duration }) => duration).filter((duration) => duration !== undefined)
  const known = told.filter(isSpan)
  // “As long as you sleep” is no part of a sum.
  if (known.length === 0 || known.length < told.length || known.some(({ unit }) => minutesOf[unit] === undefined))
    return undefined
  return addUp(timesOfOne(counted))
}

type TimedStep = Pick<ProcessStep, 'option' | 'duration'>

/** The times of what one patient has: of steps in place of one another, the shortest to the longest. */
function timesOfOne(steps: readonly TimedStep[]): VisitTime[] {
  const times: VisitTime[] = []
  for (const step of steps) {
    const before = step.option === 'instead' ? times.pop() : undefined
    const time = timeOfStep(step)
    times.push(before ? rangeOf(before, time) : time)
  }
  return times
}

/** A step that says no time may take any; one that some have takes none at least. */
function timeOfStep({ option, duration }: TimedStep): VisitTime {
  if (!duration || !isSpan(duration)) return { min: 0 }
  const { min, max, unit } = duration
  const minutes = minutesOf[unit] ?? 0
  return timeOf(option === 'some' ? 0 : min * minutes, max === undefined ? undefined : max * minutes)
}

const timeOf = (min: number, max: number | undefined): VisitTime => (max === undefined ? { min } : { min, max })

function rangeOf(one: VisitTime, other: VisitTime): VisitTime {
  const hasEnd = one.max !== undefined && other.max !== undefined
  return timeOf(Math.min(one.min, other.min), hasEnd ? Math.max(one.max ?? 0, other.max ?? 0) : undefined)
}

function addUp(times: readonly VisitTime[]): VisitTime {
  const isOpenEnded = times.some(({ max }) => max === undefined)
  const sum = (numberOf: (time: VisitTime) => number) => times.reduce((total, time) => total + numberOf(time), 0)
  return timeOf(
    sum(({ min }) => min),
    isOpenEnded ? undefined : sum(({ max }) => max ?? 0),
  )
}
