/** A calendar day, `YYYY-MM-DD`: such days compare as strings. */
export type Day = string

const isDay = /^\d{4}-\d{2}-\d{2}$/u

/** The day in a field; undefined where the field holds none. */
export const parseDay = (value: unknown): Day | undefined =>
  typeof value === 'string' && isDay.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

/** The day that comes `days` days later. */
export function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day `months` months later; the last day of a month that is too short. */
export function monthsAfter(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0)
  date.setUTCDate(Math.min(wanted, date.getUTCDate()))
  return date.toISOString().slice(0, 10)
}
