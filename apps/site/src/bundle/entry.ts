import { themeScript } from '../theme/theme-script.ts'

/** The members of `SiteBundle`, as the built server entry exports them: all that the publisher knows of this site. */
export { siteBundleVersion } from '@carepath/schema'
export { pagesOf } from '../routes/pages-of.ts'
export { standingPages } from '../site-pages/standing-pages.ts'
export { buildId } from './build-id.ts'
export { indexes } from './indexes.ts'
export { makeFile } from './make-file.ts'
export { renderPage as render } from './render-page.ts'

/** The script applies the reader's colours before the first paint: see ThemeProvider.astro. */
export const inlineScripts = [themeScript]
