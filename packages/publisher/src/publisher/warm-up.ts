import type { PageAddress } from '@carepath/schema'
import { findUnrenderable } from '../plan/unrenderable-pages.ts'
import type { LiveSite } from '../release/live-site.ts'
import { renderPage } from '../render/render-page.ts'
import { Derivations } from '../snapshot/derivations.ts'
import { compressGzip } from '../disk/compress.ts'

/** Enough for Node to have compiled what every page goes through. */
const maxPages = 200

/**
 * A sample of the live pages, and every page that no document owns. Rendering a page brings the functions of the shared
 * values that it reads.
 */
export function pagesToWarmUp(site: LiveSite | undefined): PageAddress[] {
  if (!site) return []
  const unrenderable = new Set(findUnrenderable(site.tree.state).map(({ path }) => path))
  const addresses = site.tree.state.pages.sample(maxPages).map(({ address }) => address)
  return addresses.filter(({ path }) => !unrenderable.has(path))
}

/** Renders a page as a release would, and drops the result. */
export async function warmUpPage(site: LiveSite | undefined, address: PageAddress): Promise<void> {
  if (!site?.tree.state.pages.has(address.path)) return
  const { bundle, siteUrl, store, tree, computations } = site
  const derivations = new Derivations({
    view: store,
    indexes: store.indexes,
    stored: tree.state.derivations,
    computations,
    suspects: new Map(),
  })
  const { html } = await renderPage(address, { bundle, siteUrl, view: store, derivations })
  await compressGzip(html)
}
