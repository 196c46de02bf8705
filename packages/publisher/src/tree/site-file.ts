import { join } from 'node:path'

/** Ends of the public paths of text files. Each text file has twins: compressed copies beside it. */
const textEnds = /(?:\/|\.(?:html|xml|txt|json|js|mjs|css|svg|webmanifest|map))$/u

export const twinEnds = ['.br', '.gz'] as const

export const isText = (publicPath: string) => textEnds.test(publicPath)

/** The file a public path is served from. Refuses paths that could lead out of the site. */
export function siteFile(site: string, publicPath: string): string {
  const parts = publicPath.split('/').slice(1)
  const isSafe = publicPath.startsWith('/') && parts.every((part) => part !== '.' && part !== '..')
  if (!isSafe || /[\\\0]|\/\//u.test(publicPath)) throw new Error(`"${publicPath}" is no path on this site`)
  return join(site, ...parts, ...(publicPath.endsWith('/') ? ['index.html'] : []))
}
