import type { Payload } from 'payload'
import { formatCalendarDay } from '../model/format-calendar-day.ts'
import { clinicDay } from './clinic-clock.ts'
import { getSettings } from './get-settings.ts'

/** Today's date at the clinic. */
export function clinicToday(payload: Payload): string {
  return clinicDay(getSettings(payload).clinicTimeZone)
}

/** The day of an instant at the clinic, for people: `Mar 14, 2027`. */
export function clinicDayOf(payload: Payload, instant: string): string {
  return formatCalendarDay(clinicDay(getSettings(payload).clinicTimeZone, new Date(instant)))
}
