const immutable = 'public, max-age=31536000, immutable'
const revalidate = 'public, no-cache'

/** Browsers keep files whose names contain a hash of their content for ever, and revalidate all others. */
export function cacheControl(name: string): string {
  const isHashed = /^(?:_astro|look|social)\//u.test(name) || /^search\/.*\.[\da-f]{8,}\.json$/u.test(name)
  return isHashed ? immutable : revalidate
}
