/** Day at the clinic, `YYYY-MM-DD`: reviews are due there, whatever the time zone of the machine. */
export function clinicDay(timeZone: string, instant: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
}
