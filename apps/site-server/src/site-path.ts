import { decodePath, encodePath, plainPath } from '@carepath/schema'
import { isForServers } from '@carepath/publisher/public-files'

/** A request's path, proved to stay inside the tree. */
export interface SitePath {
  /** As it was asked for, still encoded, e.g. `/Side-Effects/nausea`. */
  asked: string
  /** The same path decoded, e.g. `/Side-Effects/nausea`. */
  decoded: string
  /** As the site spells its paths, decoded, e.g. `/side-effects/nausea`. */
  plain: string
  /** The query with its question mark, or empty. */
  query: string
}

/** Parses the URL of a request; undefined where it is no path of a site. */
export function parsePath(url: string): SitePath | undefined {
  const [, asked = '', query = ''] = /^([^?#]*)(\?[^#]*)?/u.exec(url) ?? []
  const decoded = decodePath(asked)
  if (!decoded?.startsWith('/')) return undefined
  return { asked, decoded, plain: plainPath(decoded), query }
}

/** The file of a path, relative to the tree, e.g. `side-effects/nausea/index.html`; undefined where readers may not have it. */
export function publicFile(path: string): string | undefined {
  const segments = path.slice(1).split('/')
  const isFolder = segments.at(-1) === ''
  const names = isFolder ? segments.slice(0, -1) : segments
  if (!names.every(isPublicName)) return undefined
  return [...names, ...(isFolder ? ['index.html'] : [])].join('/')
}

/** A path as it stands in a `location`. It never begins with two slashes: browsers would read another host there. */
export const toLocation = (plain: string, query: string): string => `${encodePath(plain)}${query}`

/** Files of the not-found page for a path, the best first. */
export function errorPages(pathname: string): string[] {
  const [, locale = ''] = /^\/([a-z]{2,3}(?:-[a-z0-9]{2,8})*)(?:\/|$)/u.exec(plainPath(pathname)) ?? []
  const own = locale ? [`${locale}/404.html`, `${locale}/404/index.html`] : []
  return [...own, '404.html', '404/index.html']
}

/** False for a way out of the tree, a hidden file, and a file for servers rather than readers. */
function isPublicName(name: string): boolean {
  if (name === '.well-known') return true
  return name !== '' && !isForServers(name) && !/^\.|[\\\0]|\.(?:br|gz)$/u.test(name)
}
