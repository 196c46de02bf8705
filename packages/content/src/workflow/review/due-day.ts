import { publicError } from '../../model/public-error.ts'

/** The day of the next review: the chosen day, or a year from today, which is also the latest possible day. */
export function nextDueDay(today: string, chosen: string | undefined): string {
  const latest = addYear(today)
  const due = chosen ?? latest
  if (due <= today) throw publicError('The next review must be due after today.')
  if (due > latest) throw publicError(`The next review must be due within twelve months: by ${latest}.`)
  return due
}

/** The same day a year later; the last of February after a leap day. */
function addYear(day: string): string {
  const year = Number(day.slice(0, 4)) + 1
  const rest = day.slice(4)
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`
}
