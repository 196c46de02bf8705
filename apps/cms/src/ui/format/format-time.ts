/** The hour for what was today, the day too for what is older. */
export function formatRecentTime(instant: string): string {
  const then = new Date(instant)
  const isToday = then.toDateString() === new Date().toDateString()
  return then.toLocaleString(undefined, isToday ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' })
}
