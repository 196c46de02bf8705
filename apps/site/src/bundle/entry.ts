import type { SiteBundle } from '@carepath/schema'

import { themeScript } from '../theme/theme-script.ts'

/** What the publisher knows of this site: the members of `SiteBundle`, as the built server entry exports them. */
export { siteBundleVersion } from '@carepath/schema'
export { pagesOf } from '../routes/pages-of.ts'
export { standingPages } from '../site-pages/standing-pages.ts'
export { buildId } from './build-id.ts'
export { makeFile } from './make-file.ts'
export { renderPage as render } from './render-page.ts'

/** See templates: the choice of colours is applied before the first paint. */
export const inlineScripts = [themeScript]

export const indexes: SiteBundle['indexes'] = {
  treatment: ['slug', 'sideEffects', 'clinic'],
  'side-effect': ['slug'],
  faq: ['treatment'],
  person: ['slug'],
  clinic: ['slug'],
  page: ['slug', 'kind'],
  withdrawal: ['slug'],
}
