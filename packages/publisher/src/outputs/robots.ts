import type { OutputFile } from './output-change.ts'

/** Everything may be read; pages that should not be listed say so themselves. */
export function robotsTxt(siteUrl: string): OutputFile {
  return { path: '/robots.txt', kind: 'output', text: `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}/sitemap.xml\n` }
}
