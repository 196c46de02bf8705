const immutable = 'public, max-age=31536000, immutable'
const revalidate = 'public, no-cache'

/** Names that carry their content's hash are kept for ever; everything else is asked for again. */
export function cacheControl(name: string): string {
  const isHashed = /^(?:_astro|social)\//u.test(name) || /^search\/.*\.[\da-f]{8,}\.json$/u.test(name)
  return isHashed ? immutable : revalidate
}
