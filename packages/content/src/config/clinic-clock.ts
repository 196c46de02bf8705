/** Day at the clinic, `YYYY-MM-DD`: reviews are due there, whatever the time zone of the machine. */
export function clinicDay(timeZone: string, instant: Date = new Date()): string {
  const { year, month, day } = clockParts(timeZone, instant)
  return `${year}-${month}-${day}`
}

/** `HH:MM` on the clinic's clock. */
export function clinicTime(timeZone: string, instant: Date = new Date()): string {
  const { hour, minute } = clockParts(timeZone, instant)
  return `${hour}:${minute}`
}

type ClockPart = 'year' | 'month' | 'day' | 'hour' | 'minute'

function clockParts(timeZone: string, instant: Date): Record<ClockPart, string> {
  const parts = formatFor(timeZone).formatToParts(instant)
  return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as Record<ClockPart, string>
}

/** Making a format takes much longer than using it, and every mapping asks for the day. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const twoDigits = { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', ...twoDigits })
  formats.set(timeZone, format)
  return format
}

/** Day, time and zone on the clinic's clock, for people: `Mar 14, 2027, 2:05 PM PDT`. */
export function clinicTimeOf(timeZone: string, instant: string | Date): string {
  const parts = { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' } as const
  return new Date(instant).toLocaleString('en-US', { ...parts, timeZone, timeZoneName: 'short' })
}

/**
 * The instant of a time on the clinic's clock, `YYYY-MM-DDTHH:MM`. Undefined for a time that the clock skips when it is put
 * forward, or that no calendar has; the first one where the clock is put back and shows a time twice.
 */
export function instantAtClinic(timeZone: string, local: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(local)) return undefined
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc)) return undefined
  const quarter = 15 * 60_000
  // Zones are at most 14 hours away from UTC, by whole quarters of an hour.
  for (let offset = 14 * 4; offset >= -14 * 4; offset -= 1) {
    const instant = new Date(asUtc - offset * quarter)
    if (`${clinicDay(timeZone, instant)}T${clinicTime(timeZone, instant)}` === local) return instant
  }
  return undefined
}
