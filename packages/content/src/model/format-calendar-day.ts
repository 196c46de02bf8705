const days = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })

/** A calendar day as people write it, e.g. `Mar 14, 2027`. */
export function formatCalendarDay(day: string): string {
  return days.format(new Date(day))
}
