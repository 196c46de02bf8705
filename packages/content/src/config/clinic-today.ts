import type { Payload } from 'payload'
import { clinicDay } from './clinic-clock.ts'
import { getSettings } from './get-settings.ts'

/** Today's date at the clinic. */
export function clinicToday(payload: Payload): string {
  return clinicDay(getSettings(payload).clinicTimeZone)
}
