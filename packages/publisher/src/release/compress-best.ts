import { placeTwin } from '../tree/place-file.ts'
import { linkOrCopy } from '../tree/staging.ts'
import type { LiveSite } from './live-site.ts'

/** A page whose Brotli twin can still be made smaller. */
export interface CompressiblePage {
  path: string
  hash: string
  html: Buffer
}

export async function findCompressiblePage({ tree, content }: LiveSite): Promise<CompressiblePage | undefined> {
  const record = tree.state.pages.findQuicklyCompressed()
  return record && { path: record.address.path, hash: record.hash, html: await content.read(record.hash) }
}

/**
 * Replaces the Brotli twin by the smaller one, unless the page has changed meanwhile: twins are never older than their
 * page.
 */
export async function placeBestTwin(site: LiveSite, { path, hash }: CompressiblePage, brotli: Buffer): Promise<void> {
  const { tree, content, staging } = site
  if (tree.state.pages.find(path)?.hash !== hash) return
  await content.put(hash, brotli)
  await staging.clear()
  const draft = staging.draft()
  await linkOrCopy(content.file(hash), draft)
  placeTwin(tree.site, path, draft)
  tree.state.pages.markCompressed(path)
}
