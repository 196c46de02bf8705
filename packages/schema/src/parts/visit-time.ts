import type { ProcessStep } from './process-step.ts'
import type { DurationUnit, Phase } from '../values/enums.ts'

/** Minutes from arriving until leaving; without `max` where some step has no longest time, or says none at all. */
export interface VisitTime {
  min: number
  max?: number
}

const phasesOfVisit: ReadonlySet<Phase> = new Set<Phase>(['arrival', 'during', 'recovery'])
const minutesOf: Partial<Record<DurationUnit, number>> = { seconds: 1 / 60, minutes: 1, hours: 60 }

/**
 * How long the first visit takes, or a later one: the steps between arriving and leaving added up. Undefined where nobody
 * has said in which visits a step happens, where no step says how long it takes, or where one takes days.
 */
export function reckonVisitTime(
  steps: readonly Pick<ProcessStep, 'phase' | 'visits' | 'duration'>[],
  visit: 'first' | 'later',
): VisitTime | undefined {
  const ofVisit = steps.filter(({ phase }) => phasesOfVisit.has(phase))
  if (ofVisit.some(({ visits }) => visits === undefined)) return undefined
  const durations = ofVisit
    .filter(({ visits }) => visits === 'every' || visits === visit)
    .map(({ duration }) => duration)
  const known = durations.filter((duration) => duration !== undefined)
  if (known.length === 0 || known.some(({ unit }) => minutesOf[unit] === undefined)) return undefined
  const sum = (numberOf: (duration: (typeof known)[number]) => number) =>
    known.reduce((total, duration) => total + numberOf(duration) * (minutesOf[duration.unit] ?? 0), 0)
  const min = sum((duration) => duration.min)
  const isOpenEnded = known.length < durations.length || known.some(({ max }) => max === undefined)
  return isOpenEnded ? { min } : { min, max: sum((duration) => duration.max ?? duration.min) }
}
