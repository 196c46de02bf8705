import type { Payload } from 'payload'
import { clinicDay } from '@carepath/content/config/clinic-day.ts'
import { settingsOf } from '@carepath/content/config/settings-of.ts'
import { loadOpenWithdrawals } from '@carepath/content/candidate/open-withdrawals.ts'
import type { PublishedTranslations } from './published-translations.ts'
import type { Resolution } from './resolve-dependencies.ts'

/** What the database says, at the beginning of a release, of what is kept off the site and what was on it. */
export async function loadResolutionFacts(
  payload: Payload,
  everLive: PublishedTranslations,
): Promise<Pick<Resolution, 'open' | 'dayOf' | 'filterPublished'>> {
  const { clinicTimeZone } = settingsOf(payload)
  return {
    open: await loadOpenWithdrawals(payload),
    dayOf: (instant) => clinicDay(clinicTimeZone, new Date(instant)),
    filterPublished: (keys, locale) => everLive.filter(keys, locale),
  }
}
