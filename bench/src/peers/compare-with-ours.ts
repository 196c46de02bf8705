import type { Measure } from '../result/report.ts'
import { round, summarise } from '../result/summary.ts'
import { ours, type TimesByName } from './compare-renders.ts'

/** Computes, pair by pair, how many times as long as we each peer took; with a bar where one is given. */
export function compareWithOurs(what: string, times: TimesByName, bars: Record<string, number> = {}): Measure[] {
  const { [ours]: own = [], ...peers } = times
  return Object.entries(peers).flatMap(([name, theirs]): Measure[] => {
    const ratios = pairedRatios(own, theirs)
    const atLeast = bars[name]
    const bar = atLeast === undefined ? {} : { atLeast }
    return [
      { name: `${what}: ${name} ÷ ${ours}, p50`, value: summarise(ratios).p50, unit: '×', ...bar },
      { name: `${what}: ${name} ÷ ${ours}, lowest`, value: round(Math.min(...ratios)), unit: '×' },
    ]
  })
}

/** Divides each time of a peer by the median of our times in the same repetition. */
function pairedRatios(own: number[], theirs: number[]): number[] {
  const each = own.length / theirs.length
  return theirs.map((time, index) => time / summarise(own.slice(index * each, (index + 1) * each)).p50)
}
