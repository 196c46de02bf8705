import type { PageAddress } from '@carepath/schema'
import { renderPage, type RenderContext } from '../render/render-page.ts'
import type { PageRender } from '../render/page-render.ts'
import { placeFile } from '../tree/place-file.ts'
import type { Staging } from '../tree/staging.ts'
import type { Tree } from '../tree/tree.ts'
import { inParallel } from '../tree/in-parallel.ts'

const pagesPerBatch = 40

export interface RenderIntoOptions {
  tree: Tree
  staging: Staging
  addresses: PageAddress[]
  context: RenderContext
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** Renders pages straight into a tree that nobody sees yet. */
export async function renderInto({ tree, staging, addresses, context, onProgress }: RenderIntoOptions): Promise<void> {
  for (let start = 0; start < addresses.length; start += pagesPerBatch) {
    const batch = addresses.slice(start, start + pagesPerBatch)
    const renders: PageRender[] = []
    for (const address of batch) renders.push(await renderPage(address, context))
    tree.state.begin()
    for (const render of renders) tree.state.putPage(render)
    tree.state.commit()
    await inParallel(renders, async ({ record, html }) => {
      const page = await staging.stagePage(record.address.path, html, record.hash)
      staging.keep(page)
      placeFile(tree.site, page)
    })
    onProgress?.(start + batch.length, addresses.length)
  }
  tree.state.begin()
  for (const { key, json, reads } of context.derivations.computed) tree.state.derivations.put(key, json, reads)
  tree.state.commit()
}
