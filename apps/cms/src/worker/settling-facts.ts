import type { Payload } from 'payload'
import { clinicDay } from '../clinic-day.ts'
import { settingsOf } from '../settings-of.ts'
import { loadOpenWithdrawals } from '../withdraw/open-withdrawals.ts'
import type { EverLive } from './ever-live.ts'
import type { Settling } from './settle.ts'

/** What the database says, at the beginning of a release, of what is kept off the site and what was on it. */
export async function settlingFacts(
  payload: Payload,
  everLive: EverLive,
): Promise<Pick<Settling, 'open' | 'dayOf' | 'everLive'>> {
  const { clinicTimeZone } = settingsOf(payload)
  return {
    open: await loadOpenWithdrawals(payload),
    dayOf: (instant) => clinicDay(clinicTimeZone, new Date(instant)),
    everLive: (keys, locale) => everLive.among(keys, locale),
  }
}
