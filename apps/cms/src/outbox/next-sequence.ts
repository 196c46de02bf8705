let last = 0

/**
 * A number that grows with every call, and with time across processes: microseconds since 1970.
 * The worker loads each document as it is now, so that between two processes only the record's order hangs on the clock.
 */
export function nextSequence(): number {
  last = Math.max(last + 1, Date.now() * 1000)
  return last
}
