/**
 * Now, or just after the latest of some earlier instants where the clock was set back since: which of two entries is the
 * newer one must never depend on a clock.
 */
export function instantAfter(...earlier: (string | undefined)[]): string {
  const latest = Math.max(0, ...earlier.flatMap((instant) => (instant === undefined ? [] : Date.parse(instant) + 1)))
  return new Date(Math.max(Date.now(), latest)).toISOString()
}
