import type { SiteBundle } from '@carepath/schema'
import { siteBundleVersion as version } from '@carepath/schema'
import { pagesOf as pagesOfDocument } from '../routes/pages-of.ts'
import { standingPages as standingPagesOf } from '../routes/standing-pages.ts'
import { buildId as id } from './build-id.ts'
import { renderPage } from './render-page.ts'

/** What the built server entry exports. */
const bundle: SiteBundle = {
  siteBundleVersion: version,
  buildId: id,
  indexes: {
    treatment: ['slug', 'sideEffects', 'clinic'],
    'side-effect': ['slug'],
    faq: ['treatment'],
    person: ['slug'],
    clinic: ['slug'],
    page: ['slug', 'kind'],
  },
  pagesOf: pagesOfDocument,
  standingPages: standingPagesOf,
  render: renderPage,
}

export const { siteBundleVersion, buildId, indexes, pagesOf, standingPages, render } = bundle
