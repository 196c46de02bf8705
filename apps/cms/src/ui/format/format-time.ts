import { currentLanguage, formatTagOf } from '@carepath/content/wording/current-language.ts'

/** Times in the language of whoever reads them, on the clinic's clock, whose zone is named. */
const language = (): string => formatTagOf(currentLanguage())

/** The clinic's zone in the browser, as `ClinicClock` has set it; what is rendered on the server names the zone itself. */
let clinicTimeZone: string | undefined

export function setClinicTimeZone(timeZone: string | undefined): void {
  clinicTimeZone = timeZone
}

const day = { year: 'numeric', month: 'short', day: 'numeric' } as const
const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const

/** Day and time, e.g. `Mar 14, 2027, 2:05 PM PDT`. */
export function formatTime(instant: string, timeZone = clinicTimeZone): string {
  return new Date(instant).toLocaleString(language(), { ...day, ...time, timeZone })
}

/** `2:05 PM PDT` for a time of today, day and time for an older one. */
export function formatRecentTime(instant: string, timeZone = clinicTimeZone): string {
  const isToday = formatDay(instant, timeZone) === formatDay(new Date().toISOString(), timeZone)
  return isToday
    ? new Date(instant).toLocaleTimeString(language(), { ...time, timeZone })
    : formatTime(instant, timeZone)
}

/** The day alone, e.g. `Mar 14, 2027`. */
export function formatDay(instant: string, timeZone = clinicTimeZone): string {
  return new Date(instant).toLocaleDateString(language(), { ...day, timeZone })
}

/** To the second and with the time zone's name, e.g. `Sunday, March 14, 2027 at 2:05:09 PM EDT`. */
export function formatExactTime(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString(language(), { dateStyle: 'full', timeStyle: 'long', timeZone })
}
