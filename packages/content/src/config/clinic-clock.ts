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
