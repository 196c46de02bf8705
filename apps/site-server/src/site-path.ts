/** A request's path, proved to stay inside the tree. */
export interface SitePath {
  /** Still encoded, as asked, e.g. `/side-effects/nausea/`. */
  pathname: string
  /** With its question mark, or empty. */
  query: string
  /** The file that answers, relative to the tree, e.g. `side-effects/nausea/index.html`. */
  file: string
  /** The page meant where the slash at the end is missing. */
  folderIndex?: string
}

/** The path's file, or undefined where no file of a site can be meant. */
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

/** The pages that say so when nothing is found, best first. */
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

/** Neither a way out of the tree, nor a hidden file, nor one meant for servers rather than readers. */
function isPublicName(name: string): boolean {
  if (name === '.well-known') return true
  return name !== '' && !/^\.|[\\\0]|^_(?:redirects|headers)\b|\.(?:br|gz)$/u.test(name)
}
