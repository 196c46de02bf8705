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

/**
 * The instant of a day and time on the clinic's clock, e.g. `2026-11-20T10:00`. Of the hour that comes twice in autumn it is
 * the first; a time that is skipped in spring is as long after the change as it was meant to be.
 */
export function clinicInstant(timeZone: string, local: string): Date {
  const wanted = Date.parse(`${local}Z`)
  const offsetAt = (instant: number) => {
    const { year, month, day, hour, minute } = clockParts(timeZone, new Date(instant))
    // Not parsed from a text: years of other than four digits would have to be written in another way.
    const midnight = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day))
    return midnight + (Number(hour) * 60 + Number(minute)) * 60_000 - Math.floor(instant / 60_000) * 60_000
  }
  const day = 24 * 3_600_000
  // Around a change of the clock there are two offsets: the earlier instant that shows the wanted time is meant.
  const candidates = [offsetAt(wanted - day), offsetAt(wanted + day)].map((offset) => wanted - offset)
  const fitting = candidates.filter((instant) => instant + offsetAt(instant) === wanted)
  return new Date(fitting.length > 0 ? Math.min(...fitting) : Math.max(...candidates))
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
  if (Number.isNaN(Date.parse(`${local}Z`))) return undefined
  const instant = clinicInstant(timeZone, local)
  return `${clinicDay(timeZone, instant)}T${clinicTime(timeZone, instant)}` === local ? instant : undefined
}
