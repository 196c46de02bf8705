/** A list of times, in milliseconds. */
export interface Times {
  p50: number
  p95: number
  max: number
}

/** Percentiles by the nearest rank, in milliseconds with two digits. */
export function summarise(values: number[]): Times {
  const sorted = [...values].sort((a, b) => a - b)
  const rank = (share: number) => round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN)
  return { p50: rank(0.5), p95: rank(0.95), max: rank(1) }
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
