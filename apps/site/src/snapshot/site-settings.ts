import { CarepathError, languageOf, type Locale, type SiteSettings, type SnapshotReader } from '@carepath/schema'

/** The settings that every page needs, without the home page's words: an edit of these touches the home page alone. */
export type SharedSettings = Pick<SiteSettings, 'id' | 'siteName' | 'navigation' | 'clinic' | 'isSample'> &
  Partial<Pick<SiteSettings, 'emergencyCards' | LookField>>

/** The settings of the clinic's own look. */
type LookField = 'logo' | 'logoOnDark' | 'mainColor' | 'secondColor' | 'typeface'

/** The settings that every page needs, in one language. */
export function sharedSettings(snapshot: SnapshotReader, locale: Locale): SharedSettings {
  return snapshot.derive(`site-settings/${locale}`, (live) => {
    const { id, siteName, navigation, clinic, isSample, emergencyCards, ...others } = requireSiteSettings(live, locale)
    const { logo, logoOnDark, mainColor, secondColor, typeface } = others
    const look = { logo, logoOnDark, mainColor, secondColor, typeface }
    return { id, siteName, navigation, clinic, isSample, emergencyCards, ...look }
  })
}

/** The whole settings document, for a page that shows more of it. */
export function requireSiteSettings(snapshot: SnapshotReader, locale: Locale): SiteSettings {
  const [settings] = snapshot.all('site-settings', locale)
  if (settings) return settings
  throw new CarepathError('unresolvedReference', `The site settings are not live in ${languageOf(locale).name}`, {
    place: { document: 'site-settings' },
    next: 'Publish the site settings in that language first.',
  })
}

/** True where the site has pages in the language. */
export function hasSettings(snapshot: SnapshotReader, locale: Locale): boolean {
  return snapshot.all('site-settings', locale).length > 0
}
