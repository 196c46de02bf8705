import { locales, type Locale, type PageAddress, type SnapshotReader } from '@carepath/schema'
import { hasSettings } from '../snapshot/site-settings.ts'
import { pagesOf } from '../routes/pages-of.ts'
import type { KnownPageAddress } from '../routes/page-kind.ts'
import { pathInLocale } from '../routes/paths.ts'
import { standingPages } from './standing-pages.ts'

/** The languages in which a page exists, its own included, with its path in each. */
export function findAlternates(
  address: KnownPageAddress,
  snapshot: SnapshotReader,
): { locale: Locale; path: string }[] {
  return locales.flatMap((locale) => {
    if (locale === address.locale) return [{ locale, path: address.path }]
    const path = findTranslationPath(locale, address, snapshot)
    return path ? [{ locale, path }] : []
  })
}

function findTranslationPath(locale: Locale, address: KnownPageAddress, snapshot: SnapshotReader): string | undefined {
  if (address.kind === 'withdrawn' || !hasSettings(snapshot, locale)) return undefined
  if (!address.document) return findStandingPath(locale, address, snapshot)
  const { type, id } = address.document
  const translation = snapshot.get(type, id, locale)
  return translation && pagesOf(translation).find(({ kind }) => kind === address.kind)?.path
}

/** A letter's page exists only where that language has names under the letter. */
function findStandingPath(locale: Locale, address: PageAddress, snapshot: SnapshotReader): string | undefined {
  const path = pathInLocale(address.path, address.locale, locale)
  const paths = snapshot.derive(`standing-paths/${locale}`, (live) =>
    standingPages(live)
      .filter((page) => page.locale === locale)
      .map((page) => page.path),
  )
  return paths.includes(path) ? path : undefined
}
