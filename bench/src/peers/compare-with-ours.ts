import type { Measure } from '../report.ts'
import { round, summarise } from '../summary.ts'
import { ours, type TimesByName } from './compare-renders.ts'

/** How many times as long as ours each peer took, pair by pair; held to a bar where one is given. */
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

/** Each time of theirs against ours of the same repetition, of which there may be several. */
function pairedRatios(own: number[], theirs: number[]): number[] {
  const each = own.length / theirs.length
  return theirs.map((time, index) => time / summarise(own.slice(index * each, (index + 1) * each)).p50)
}
