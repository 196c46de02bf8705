import { languageOf, locales, type Locale } from '@carepath/schema'
import { isDirectoryEmpty, type DirectoryEntry } from '../../directory/directory.ts'
import { glossaryDirectory } from '../../directory/glossary-term.ts'
import { personDirectory } from '../../directory/person.ts'
import { sideEffectDirectory } from '../../directory/side-effect.ts'
import { treatmentDirectory } from '../../directory/treatment.ts'
import { uiText } from '../../i18n/ui-text.ts'
import { PageContext } from '../../page-context/page-context.ts'
import type { Link } from '../../routes/link.ts'
import { glossaryPath, homePath, personIndexPath, sideEffectIndexPath, treatmentIndexPath } from '../../routes/paths.ts'
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
        links: mainLinks({ snapshot, locale: other }),
        emergency: emergencyStrip(new PageContext({ ...address, locale: other }, snapshot)),
      })),
    },
  }
}

/** The main pages of a language, without lists that are empty in it. */
function mainLinks({ snapshot, locale }: Pick<PageContext, 'snapshot' | 'locale'>): Link[] {
  const text = uiText[locale]
  const lists = [
    { source: treatmentDirectory, label: text.treatments, path: treatmentIndexPath(locale) },
    { source: sideEffectDirectory, label: text.sideEffects, path: sideEffectIndexPath(locale) },
    { source: glossaryDirectory, label: text.glossary, path: glossaryPath(locale) },
    { source: personDirectory, label: text.people, path: personIndexPath(locale) },
  ]
  return [
    { label: text.home, path: homePath(locale) },
    ...lists.flatMap(({ source, ...link }) => (isDirectoryEmpty<DirectoryEntry>(snapshot, locale, source) ? [] : link)),
  ]
}
