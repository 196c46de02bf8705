import { round, summarise } from '../result/summary.ts'

/** How many times as long as its yardstick something took. */
export interface Multiples {
  p50: number
  p95: number
}

/** Adds up yardsticks, measurement by measurement. */
export function addUp(...yardsticks: number[][]): number[] {
  const [first = [], ...others] = yardsticks
  return first.map((value, index) => others.reduce((sum, values) => sum + (values[index] ?? Number.NaN), value))
}

/** Divides times by those of a yardstick, the median by the median and p95 by p95: both carry the same hiccups of the disk. */
export function multiplesOf(times: number[], yardstick: number[]): Multiples {
  const [those, these] = [summarise(times), summarise(yardstick)]
  return { p50: round(those.p50 / these.p50), p95: round(those.p95 / these.p95) }
}

/** The bar that halves what a multiple exceeds 1 by. */
export const halfTheExcess = (multiple: number): number => round(1 + (multiple - 1) / 2)
