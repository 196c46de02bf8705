import { refusal } from '../../model/refusal.ts'

/** The day of the next review: as asked for, and at most a year from today. */
export function nextDueDay(today: string, chosen: string | undefined): string {
  const latest = addYear(today)
  const due = chosen ?? latest
  if (due <= today) throw refusal('The next review must be due after today.')
  if (due > latest) throw refusal(`The next review must be due within twelve months: by ${latest}.`)
  return due
}

/** The same day a year later; the last of February after a leap day. */
function addYear(day: string): string {
  const year = Number(day.slice(0, 4)) + 1
  const rest = day.slice(4)
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`
}
