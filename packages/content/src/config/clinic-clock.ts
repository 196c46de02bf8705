/** Day at the clinic, `YYYY-MM-DD`: reviews are due there, whatever the time zone of the machine. */
export function clinicDay(timeZone: string, instant: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
}

/** `HH:MM` on the clinic's clock. */
export function clinicTime(timeZone: string, instant: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant)
}
