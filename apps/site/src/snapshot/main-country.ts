import type { Locale, SnapshotReader } from '@carepath/schema'
import { sharedSettings } from './site-settings.ts'

/** The country of the clinic in the site's settings, in two letters; undefined while that isn't live. */
export const mainCountry = (snapshot: SnapshotReader, locale: Locale): string | undefined =>
  snapshot.derive(
    `main-country/${locale}`,
    (live) => live.get('clinic', sharedSettings(live, locale).clinic.id, locale)?.address.country,
  )
