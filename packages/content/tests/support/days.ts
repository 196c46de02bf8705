/** The day this many days from now: reviews in tests are in force whenever the tests run. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Days of a document whose review is neither new nor due soon. */
export const reviewDays = { reviewedAt: dayFromNow(-60), reviewDue: dayFromNow(240) }
