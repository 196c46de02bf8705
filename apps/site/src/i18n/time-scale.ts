import type { DurationUnit } from '@carepath/schema'
import { formatSpan, type Region } from './format-number.ts'
import { uiText } from './ui-text.ts'

/** A time below a line or a bar; its place is in percent of the scale. */
export interface TimeTick {
  words: string
  place: number
}

/** Minutes of a unit; a month has 30 days, a year 12 such months, so that times in either agree. */
export const minutesOf: Record<DurationUnit, number> = {
  seconds: 1 / 60,
  minutes: 1,
  hours: 60,
  days: 24 * 60,
  weeks: 7 * 24 * 60,
  months: 30 * 24 * 60,
  years: 360 * 24 * 60,
}

/** How many of a unit people count by. */
const countsOf: Record<DurationUnit, number[]> = {
  seconds: [1, 5, 10, 20, 30],
  minutes: [1, 2, 5, 10, 15, 30],
  hours: [1, 2, 4, 6, 12],
  days: [1, 2],
  weeks: [1, 2],
  months: [1, 2, 3, 6],
  years: [1, 2, 5, 10, 20, 50, 100, 200],
}
const steps = (Object.keys(countsOf) as DurationUnit[]).flatMap((unit) =>
  countsOf[unit].map((count) => ({ count, unit, minutes: count * minutesOf[unit] })),
)
/** A phone has room for so many times. */
const maxTicks = 3

/** Times in whole steps of one unit until the last one, in minutes, on a scale that may be longer. */
export function timeTicks(region: Region, last: number, scale = last): TimeTick[] {
  const { span, unit: units } = uiText[region.locale]
  const step = steps.find(({ minutes }) => last / minutes <= maxTicks)
  if (!step) return []
  const { count, unit, minutes } = step
  // A sum of fractions may be a little short of a whole step.
  return Array.from({ length: Math.floor(last / minutes + 1e-9) }, (_, index) => {
    const number = (index + 1) * count
    const words = formatSpan(region, { min: number, max: number, unit }, { ...span, units })
    return { words, place: toPercent((index + 1) * minutes, scale) }
  })
}

/** With one decimal. */
export const toPercent = (minutes: number, scale: number): number => Math.round((minutes / scale) * 1000) / 10
