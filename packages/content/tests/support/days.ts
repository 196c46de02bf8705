/** The day so many days from now, for reviews that are in force whenever the tests run. */
export function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** Of a document that was reviewed a while ago and isn't due for long. */
export const reviewDays = { reviewedAt: dayFromNow(-60), reviewDue: dayFromNow(240) }
