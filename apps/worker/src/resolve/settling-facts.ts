import type { Payload } from 'payload'
import { clinicDay } from '@carepath/content/config/clinic-day.ts'
import { settingsOf } from '@carepath/content/config/settings-of.ts'
import { loadOpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
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
