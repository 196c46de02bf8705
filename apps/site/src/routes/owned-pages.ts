import type { Locale, PageOwner } from '@carepath/schema'
import type { PageKind } from './page-kind.ts'
import { clinicPath, pagePath, personPath, sideEffectPath } from './paths.ts'
import { hubPages, hubPath } from './treatment-hub.ts'

/** One of a document's own pages. */
export interface OwnedPage {
  kind: PageKind
  path: string
  section: string
}

/** The pages of a document, from its language and slug. */
export const ownedPages: Record<PageOwner, (locale: Locale, slug: string) => OwnedPage[]> = {
  treatment: (locale, slug) =>
    hubPages.map(({ kind }) => ({ kind, path: hubPath(locale, slug, kind), section: 'treatments' })),
  'side-effect': (locale, slug) => [
    { kind: 'side-effect', path: sideEffectPath(locale, slug), section: 'side-effects' },
  ],
  person: (locale, slug) => [{ kind: 'person', path: personPath(locale, slug), section: 'people' }],
  clinic: (locale, slug) => [{ kind: 'clinic', path: clinicPath(locale, slug), section: 'clinics' }],
  page: (locale, slug) => [{ kind: 'page', path: pagePath(locale, slug), section: 'pages' }],
}
