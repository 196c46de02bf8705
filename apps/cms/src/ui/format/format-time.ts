/** Times in American English, the language of the admin; without a time zone, in that of the browser. */
const language = 'en-US'

/** Day and time, e.g. `Mar 14, 2027, 2:05 PM`. */
export function formatTime(instant: string, timeZone?: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short', timeZone })
}

/** `2:05 PM` for a time of today, day and time for an older one. */
export function formatRecentTime(instant: string): string {
  const then = new Date(instant)
  const isToday = then.toDateString() === new Date().toDateString()
  return isToday ? then.toLocaleTimeString(language, { timeStyle: 'short' }) : formatTime(instant)
}

/** The day alone, e.g. `Mar 14, 2027`. */
export function formatDay(instant: string, timeZone?: string): string {
  return new Date(instant).toLocaleDateString(language, { dateStyle: 'medium', timeZone })
}

/** To the second and with the time zone's name, e.g. `Sunday, March 14, 2027 at 2:05:09 PM EDT`. */
export function formatExactTime(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString(language, { dateStyle: 'full', timeStyle: 'long', timeZone })
}

/** As in logs and archives, e.g. `2027-03-14 18:05:09 UTC`. */
export function formatUtcTime(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`
}
