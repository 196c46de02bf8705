/** A share of some sentences, with the interval in which it lies with 95 % certainty. Shares of 1. */
export interface Share {
  hits: number
  of: number
  share: number
  low: number
  high: number
}

/** The normal distribution's quantile of 97.5 %. */
const z = 1.96

/** The share of items for which something holds, with Wilson's interval (JASA 1927;22:209). */
export function toShare<T>(items: readonly T[], holds: (item: T) => boolean): Share {
  const of = items.length
  const hits = items.filter(holds).length
  if (of === 0) return { hits, of, share: 0, low: 0, high: 1 }
  const share = hits / of
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of)
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return { hits, of, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
