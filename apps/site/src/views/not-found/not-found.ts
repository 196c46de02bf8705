import { languageOf, locales, type Locale } from '@carepath/schema'
import { uiText } from '../../i18n/ui-text.ts'
import { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import { homePath } from '../../routes/paths.ts'
import { navigation } from '../../site-pages/navigation.ts'
import { hasSettings } from '../../snapshot/site-settings.ts'
import { emergencyStrip, type EmergencyStripView } from '../parts/emergency-strip.ts'
import type { PageView } from '../parts/page-view.ts'

export interface NotFoundView {
  explanation: string
  links: Link[]
  /** The same in the site's other languages: an address that is wrong tells little of its reader. */
  others: NotFoundPart[]
}

export interface NotFoundPart {
  locale: Locale
  direction: 'ltr' | 'rtl'
  title: string
  explanation: string
  links: Link[]
  emergency: EmergencyStripView
}

/** The page for addresses that don't exist. It is a page like any other, so that it has the clinic's name and numbers. */
export function notFoundView(context: PageContext): PageView<NotFoundView> {
  const { text, locale, snapshot, address } = context
  const others = locales.filter((other) => other !== locale && hasSettings(snapshot, other))
  return {
    title: text.notFound.title,
    description: text.notFound.explanation,
    breadcrumbs: [],
    isUnlisted: true,
    body: {
      explanation: text.notFound.explanation,
      links: mainLinks(context),
      others: others.map((other) => ({
        locale: other,
        direction: languageOf(other).direction,
        ...uiText[other].notFound,
        links: mainLinks({ snapshot, locale: other, address }),
        emergency: emergencyStrip(new PageContext({ ...address, locale: other }, snapshot)),
      })),
    },
  }
}

/** The start page, and where the menu leads. */
function mainLinks({ snapshot, locale, address }: Pick<PageContext, 'snapshot' | 'locale' | 'address'>): Link[] {
  const home = { label: uiText[locale].home, path: homePath(locale) }
  const menu = navigation(snapshot, { ...address, locale, path: home.path })
  return [home, ...menu.map(({ label, path }) => ({ label, path })).filter(({ path }) => path !== home.path)]
}
