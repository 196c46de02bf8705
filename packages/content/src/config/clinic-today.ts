import type { Payload } from 'payload'
import { clinicDay } from './clinic-clock.ts'
import { getSettings } from './get-settings.ts'

/** The day it is now at the clinic of a running CMS. */
export function clinicToday(payload: Payload): string {
  return clinicDay(getSettings(payload).clinicTimeZone)
}
