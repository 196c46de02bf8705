import { withoutBinaryNoise } from './plain-share.ts'

/** Parts of a round number: 3 and 6 in 1,000. */
export interface RareShare {
  parts: number[]
  all: number
}

/** From one percent on, percentages are easy to picture. */
const rarePercent = 1
/** Below it, no percentage is. */
const veryRarePercent = 0.1

/**
 * Percentages of less than one as so many in a thousand or more; undefined for what is more frequent. Beside other
 * percentages, such as those of the group that it is compared with, they take the form of those.
 */
export function toRareShare(percents: number[], beside?: number[]): RareShare | undefined {
  const greatest = Math.max(...percents)
  const own = roundNumberFor(percents)
  if (!beside) return toParts(percents, own)
  const other = roundNumberFor(beside)
  if (other) return toParts(percents, Math.max(own ?? 0, other))
  return greatest < veryRarePercent ? toParts(percents, own) : undefined
}

const toParts = (percents: number[], all: number | undefined): RareShare | undefined =>
  all === undefined ? undefined : { all, parts: percents.map((percent) => withoutBinaryNoise((percent / 100) * all)) }

/** The smallest of 1,000, 10,000 and so on of which all are whole parts, as far as two more noughts make them so. */
function roundNumberFor(percents: number[]): number | undefined {
  const greatest = Math.max(...percents)
  if (greatest === 0 || greatest >= rarePercent) return undefined
  const smallest = Math.min(...percents.filter((percent) => percent > 0))
  const least = 10 ** Math.ceil(-Math.log10(withoutBinaryNoise(smallest / 100)))
  const isWhole = (all: number) =>
    percents.every((percent) => Number.isInteger(withoutBinaryNoise((percent / 100) * all)))
  return [least, least * 10, least * 100].find(isWhole) ?? least
}
