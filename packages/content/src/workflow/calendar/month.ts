const monthPattern = /^20\d\d-(?:0[1-9]|1[0-2])$/u

/** A month as an address has it, `YYYY-MM`; undefined for anything else. */
export const parseMonth = (text: unknown): string | undefined =>
  typeof text === 'string' && monthPattern.test(text) ? text : undefined

/** The month of a day. */
export const monthOf = (day: string): string => day.slice(0, 7)

/** The month so many months later, or earlier where the number is negative. */
export function monthsLater(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return monthOf(new Date(Date.UTC(year, number - 1 + months, 1)).toISOString())
}

/** The days of a month, each as `YYYY-MM-DD`. */
export function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
}

/**
 * Days of a month in weeks of seven. A week that the month shares with another one has undefined in the other’s places.
 * `firstWeekday`: 1 for weeks that begin on Monday, to 7 for Sunday.
 */
export function weeksOf<Day extends { day: string }>(
  days: readonly Day[],
  firstWeekday: number,
): (Day | undefined)[][] {
  const [first] = days
  if (!first) return []
  const before = (new Date(first.day).getUTCDay() - firstWeekday + 7) % 7
  const places = [...Array<undefined>(before).fill(undefined), ...days]
  const weeks = Math.ceil(places.length / 7)
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, day) => places[week * 7 + day]))
}
