import { lookup, mimes } from 'mrmime'

// The only type of file on the site that the library does not know.
mimes.ico = 'image/x-icon'

const immutable = 'public, max-age=31536000, immutable'
const revalidate = 'public, no-cache'

/** Browsers keep files whose names contain a hash of their content for ever, and revalidate all others. */
export function cacheControl(name: string): string {
  const isHashed = /^(?:_astro|look|social)\//u.test(name) || /^search\/.*\.[\da-f]{8,}\.json$/u.test(name)
  return isHashed ? immutable : revalidate
}

/** Content type of a file by its name; texts are in UTF-8. */
export function contentType(name: string): string {
  const type = lookup(name) ?? 'application/octet-stream'
  return /^text\/|[/+](?:xml|json|javascript)$/u.test(type) ? `${type}; charset=utf-8` : type
}

/** True for a file of the site that is for its server, and that no reader gets: lists of redirects, headers and pages. */
export const isForServers = (name: string): boolean => /^_(?:pages|redirects|headers)\b/u.test(name)
