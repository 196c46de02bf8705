import type { PageAddress, RenderedPage, SnapshotReader } from '@carepath/schema'

/** The site of the former release: the same pages, with other words. */
export { indexes, pagesOf, siteBundleVersion, standingPages } from './bundle.ts'
export const buildId = 'former'

export async function render({ path, locale, document }: PageAddress, snapshot: SnapshotReader): Promise<RenderedPage> {
  await Promise.resolve()
  const shown = document && snapshot.get(document.type, document.id, locale)
  const words = `${path} ${shown && 'slug' in shown ? shown.slug : ''}`
  const html = `<!doctype html><html lang="${locale}"><title>Then</title><body>Then: ${words}</body></html>`
  const lastModified = '2026-11-01T00:00:00.000Z'
  return { html, title: 'Then', description: 'Then', lastModified, isIndexed: true, assets: [] }
}
