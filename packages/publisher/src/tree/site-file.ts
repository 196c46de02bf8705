import { join } from 'node:path'

/** Ends of the public paths of text files. Each text file has twins: compressed copies beside it. */
const textEnds = /(?:\/|\.(?:html|xml|txt|json|js|mjs|css|svg|webmanifest|map))$/u

export const twinEnds = ['.br', '.gz'] as const

/** End of a staged page's Markdown. */
export const markdownEnd = '.md'

/** Where a page's words lie as Markdown: beside it. Undefined for a path that is no folder's. */
export const markdownFile = (site: string, publicPath: string): string | undefined =>
  publicPath.endsWith('/') ? join(site, publicPath, 'index.md') : undefined

export const isText = (publicPath: string) => textEnds.test(publicPath)

/** The file a public path is served from. Refuses paths that could lead out of the site. */
export function siteFile(site: string, publicPath: string): string {
  const parts = publicPath.split('/').slice(1)
  const isSafe = publicPath.startsWith('/') && parts.every((part) => part !== '.' && part !== '..')
  if (!isSafe || /[\\\0]|\/\//u.test(publicPath)) throw new Error(`"${publicPath}" is no path on this site`)
  return join(site, ...parts, ...(publicPath.endsWith('/') ? ['index.html'] : []))
}
