import type { Payload } from 'payload'
import { clinicDay } from './clinic-day.ts'
import { settingsOf } from './settings-of.ts'

/** The day it is now at the clinic of a running CMS. */
export function clinicToday(payload: Payload): string {
  return clinicDay(settingsOf(payload).clinicTimeZone)
}
