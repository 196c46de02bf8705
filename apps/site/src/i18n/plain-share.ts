/** A share of 1, and whether it is a limit, which must not be rounded to the other side. */
export interface OneShare {
  share: number
  limit: 'none' | 'lower' | 'upper'
}

/** A share of people as people say it: "1 in 5", "7 in 10". */
export interface PlainShare {
  numerator: number
  denominator: number
}

/**
 * The nearest share that is easy to picture: one in some number where that is near enough, else some in ten. A share that is
 * compared with another is told of as many as that one: 1 in 36 looks more than 1 in 11.
 * A lower limit is never rounded up, an upper one never down.
 */
export function toPlainShare({ share, limit }: OneShare, other?: OneShare): PlainShare {
  if (share === 1 || share === 0) return { numerator: share, denominator: 1 }
  const round = { none: Math.round, lower: Math.floor, upper: Math.ceil }[limit]
  if (other) {
    const all = numberForBoth(share, other.share)
    const part = round(withoutBinaryNoise(share * all))
    return { numerator: limit === 'upper' ? part : Math.min(part, all - 1), denominator: all }
  }
  const roundInverse = { none: Math.round, lower: Math.ceil, upper: Math.floor }[limit]
  const one = roundToTwoDigits(1 / share, roundInverse)
  const isNear = Math.abs(1 / one - share) / share <= 0.1
  if (share < 0.15 || (isNear && one > 1)) return { numerator: 1, denominator: Math.max(one, 2) }
  const tenths = Math.max(round(withoutBinaryNoise(share * 10)), 1)
  if (tenths < 10) return { numerator: tenths, denominator: 10 }
  const hundredths = round(withoutBinaryNoise(share * 100))
  // Nearly all is not all, except as an upper limit.
  if (hundredths === 100 && limit === 'upper') return { numerator: 1, denominator: 1 }
  return { numerator: Math.min(hundredths, 99), denominator: 100 }
}

const mostForBoth = 1_000_000
/** 15.3% and 2.7% are about 15 and 3 in 100: no study of 150 people knows 153 in 1,000. */
const nearEnough = 0.15

/** The smallest of 100, 1,000 and so on of which both shares are a whole number, or nearly so. */
function numberForBoth(...shares: [number, number]): number {
  const isNear = (part: number) => Math.abs(Math.round(part) - part) <= part * nearEnough
  let all = 100
  while (!shares.every((share) => isNear(withoutBinaryNoise(share * all))) && all < mostForBoth) all *= 10
  return all
}

function roundToTwoDigits(value: number, round: (value: number) => number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return round(withoutBinaryNoise(value / step)) * step
}

/** Removes the error of binary fractions: 0.3 × 10 is not quite 3. */
export const withoutBinaryNoise = (value: number): number => Number(value.toPrecision(12))
