import { currentLanguage, formatTagOf } from '@carepath/content/wording/current-language.ts'
import { translate } from '@carepath/content/wording/translate.ts'
import type { CalendarEntry } from '@carepath/content/workflow/calendar/load-calendar.ts'

/** Node knows it, TypeScript not yet. */
type WithWeekInfo = Intl.Locale & { getWeekInfo: () => { firstDay: number } }

const tag = (): string => formatTagOf(currentLanguage())

const formatted = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(tag(), { ...options, timeZone: 'UTC' }).format(new Date(day))

/** `December 2026` */
export const monthName = (month: string): string => formatted(`${month}-01`, { month: 'long', year: 'numeric' })

/** `Tuesday, December 1` */
export const dayName = (day: string): string => formatted(day, { weekday: 'long', month: 'long', day: 'numeric' })

/** The days of a week in the order of the language of whoever reads, with the number of the first: 1 for Monday to 7 for Sunday. */
export function weekdays(): { first: number; names: string[] } {
  const { firstDay: first } = (new Intl.Locale(tag()) as WithWeekInfo).getWeekInfo()
  // January 1, 2024 was a Monday.
  const names = Array.from({ length: 7 }, (_, index) =>
    formatted(new Date(Date.UTC(2024, 0, first + index)).toISOString(), { weekday: 'long' }),
  )
  return { first, names }
}

/** `9:00 AM PST`, on the clinic’s clock: the zone tells the two hours apart that a change of the clock may give one number. */
export const clockTime = (instant: string, timeZone: string): string =>
  new Date(instant).toLocaleTimeString(tag(), { hour: 'numeric', minute: '2-digit', timeZoneName: 'short', timeZone })

/** What happens to the documents of an entry. */
export function eventName({ event, documents: { length } }: CalendarEntry): string {
  if (event === 'failed') return translate('Schedule failed')
  if (event === 'unpublish') return length > 1 ? translate('Unpublish as one') : translate('Unpublish')
  return length > 1 ? translate('Publish as one') : translate('Publish')
}
