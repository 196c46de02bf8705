/** A request's path, proved to stay inside the tree. */
export interface SitePath {
  /** Still encoded, as requested, e.g. `/side-effects/nausea/`. */
  pathname: string
  /** The query with its question mark, or empty. */
  query: string
  /** The file to send, relative to the tree, e.g. `side-effects/nausea/index.html`. */
  file: string
  /** The page's file, where the slash at the path's end is missing. */
  folderIndex?: string
}

/** Parses the URL of a request; undefined where it cannot name a file of a site. */
export function parsePath(url: string): SitePath | undefined {
  const [, pathname = '', query = ''] = /^([^?#]*)(\?[^#]*)?/u.exec(url) ?? []
  const decoded = decode(pathname)
  if (!decoded?.startsWith('/')) return undefined

  const segments = decoded.slice(1).split('/')
  const isFolder = segments.at(-1) === ''
  const names = isFolder ? segments.slice(0, -1) : segments
  if (!names.every(isPublicName)) return undefined
  const file = names.join('/')
  if (isFolder) return { pathname, query, file: file ? `${file}/index.html` : 'index.html' }
  return { pathname, query, file, folderIndex: `${file}/index.html` }
}

/** Files of the not-found page for a path, the best first. */
export function errorPages(pathname: string): string[] {
  const [, locale = ''] = /^\/([a-z]{2})(?:\/|$)/u.exec(pathname) ?? []
  const own = locale ? [`${locale}/404.html`, `${locale}/404/index.html`] : []
  return [...own, '404.html', '404/index.html']
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** False for a way out of the tree, a hidden file, and a file for servers rather than readers. */
function isPublicName(name: string): boolean {
  if (name === '.well-known') return true
  return name !== '' && !/^\.|[\\\0]|^_(?:redirects|headers)\b|\.(?:br|gz)$/u.test(name)
}
