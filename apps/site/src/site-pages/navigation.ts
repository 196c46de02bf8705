import {
  CarepathError,
  documentKey,
  languageOf,
  localePath,
  sourceLocale,
  type Locale,
  type PageAddress,
  type SnapshotReader,
} from '@carepath/schema'
import { pagesOf } from '../routes/pages-of.ts'
import { hasSeveralClinics } from '../directory/clinic.ts'
import { uiText } from '../i18n/ui-text.ts'
import { clinicIndexPath, pathWithoutLocale } from '../routes/paths.ts'
import { emptyIndexPaths, standingPages } from './standing-pages.ts'
import type { Link } from '../routes/link.ts'
import { sharedSettings } from '../snapshot/site-settings.ts'

/** The menu from the site settings, with the current page's section marked; it leads to every clinic. */
export function navigation(
  snapshot: SnapshotReader,
  { locale, path: pagePath }: PageAddress,
): (Link & { isCurrent: boolean })[] {
  const here = pathWithoutLocale(pagePath, locale)
  const links = snapshot.derive(`navigation/${locale}`, (live) => buildMenu(live, locale))
  return links.map(({ label, path }) => ({
    label,
    path: localePath(locale, path),
    isCurrent: path === '/' ? here === '/' : here.startsWith(path),
  }))
}

/** The menu's links as the settings write them. Throws where a link leads to no page. */
function buildMenu(snapshot: SnapshotReader, locale: Locale): Link[] {
  const { id, navigation: links } = sharedSettings(snapshot, locale)
  const empty = emptyIndexPaths(snapshot, locale)
  const all = [...links, ...clinicsLink(snapshot, locale, links)].filter(({ path }) => !empty.includes(path))
  return all.map(({ label, path }, index) => {
    if (pageExists(snapshot, locale, localePath(locale, path))) return { label, path }
    throw new CarepathError(
      'brokenLink',
      `The menu leads to ${path}, which is not live in ${languageOf(locale).name}`,
      {
        place: {
          document: documentKey({ type: 'site-settings', id }),
          title: label,
          field: `navigation.${index}.path`,
        },
        next: 'Publish that page in this language, or change the link in the site settings.',
      },
    )
  })
}

/** Where there are several clinics, the menu leads to them, whether or not the settings think of it. */
function clinicsLink(snapshot: SnapshotReader, locale: Locale, links: readonly Link[]): Link[] {
  const path = clinicIndexPath(sourceLocale)
  const isThere = links.some((link) => link.path === path)
  return hasSeveralClinics(snapshot, locale) && !isThere ? [{ label: uiText[locale].clinics, path }] : []
}

/** Types of documents that a menu may link to. A withdrawal's notice has the path of the withdrawn page. */
const slugTypes = ['page', 'treatment', 'side-effect', 'clinic', 'person', 'withdrawal'] as const

function pageExists(snapshot: SnapshotReader, locale: Locale, path: string): boolean {
  if (standingPages(snapshot).some((page) => page.path === path)) return true
  const slugs = path.split('/').filter(Boolean)
  return slugTypes.some((type) =>
    slugs.some((slug) =>
      snapshot
        .where(type, locale, 'slug', slug)
        .some((document) => pagesOf(document).some((page) => page.path === path)),
    ),
  )
}
