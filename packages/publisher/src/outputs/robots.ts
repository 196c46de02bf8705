import type { StateDatabase } from '../state/state-database.ts'
import type { OutputFile } from './output-change.ts'
import { hasSitemap } from './sitemaps.ts'

/** Crawlers may read every page. Pages that search engines must not list say so in their HTML. */
export function robotsTxt(state: StateDatabase, siteUrl: string): OutputFile {
  const sitemap = hasSitemap(state) ? `\nSitemap: ${siteUrl}/sitemap.xml\n` : ''
  return { path: '/robots.txt', kind: 'output', text: `User-agent: *\nAllow: /\n${sitemap}` }
}
