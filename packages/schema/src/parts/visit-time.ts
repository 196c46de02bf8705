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

const minutesOf: Partial<Record<DurationUnit, number>> = { seconds: 1 / 60, minutes: 1, hours: 60 }

/** True of a step that a part of the treatment alone has, or that is done in some of its places: no sum counts it. */
export const isOfSomePart = ({ interventions, settings }: Pick<ProcessStep, 'interventions' | 'settings'>): boolean =>
  interventions !== undefined || settings !== undefined

/**
 * How long the first visit takes, or a later one: the steps between arriving and leaving added up; at home those of one time.
 * Undefined where nobody has said in which visits a step happens, where one of them is of a part of the treatment alone, where
 * no step says how long it takes, or where one takes days or is told in words.
 */
export function reckonVisitTime(
  steps: readonly Pick<ProcessStep, 'phase' | 'visits' | 'duration' | 'interventions' | 'settings'>[],
  visit: 'first' | 'later',
  settings?: readonly unknown[],
): VisitTime | undefined {
  const phases = isHadAtHome(settings) ? phasesAtHome : phasesOfVisit
  const ofVisit = steps.filter(({ phase }) => phases.includes(phase))
  if (ofVisit.some(({ visits }) => visits === undefined)) return undefined
  const counted = ofVisit.filter(({ visits }) => visits === 'every' || visits === visit)
  if (counted.some(isOfSomePart)) return undefined
  const durations = counted.map(({ duration }) => duration)
  const told = durations.filter((duration) => duration !== undefined)
  const known = told.filter(isSpan)
  // “As long as you sleep” is no part of a sum.
  if (known.length === 0 || known.length < told.length || known.some(({ unit }) => minutesOf[unit] === undefined))
    return undefined
  const sum = (numberOf: (duration: (typeof known)[number]) => number) =>
    known.reduce((total, duration) => total + numberOf(duration) * (minutesOf[duration.unit] ?? 0), 0)
  const min = sum((duration) => duration.min)
  const isOpenEnded = known.length < durations.length || known.some(({ max }) => max === undefined)
  return isOpenEnded ? { min } : { min, max: sum((duration) => duration.max ?? duration.min) }
}
