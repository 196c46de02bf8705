import type { PageAddress } from '@carepath/schema'
import type { PageEntry } from '../state/page-record.ts'
import { ParallelLane } from '../disk/in-parallel.ts'
import { placeFile } from '../tree/place-file.ts'
import type { Staging } from '../tree/staging.ts'
import { renderPage, type RenderContext } from './render-page.ts'

/** Where a full render writes its pages. */
export interface RenderTarget {
  context: RenderContext
  staging: Staging
  /** Folder of a tree that is not live yet. */
  site: string
}

/** Renders pages and writes them. The next page is rendered while the last ones are compressed and written. */
export async function renderBatch(
  addresses: PageAddress[],
  { context, staging, site }: RenderTarget,
): Promise<PageEntry[]> {
  const lane = new ParallelLane()
  const entries: PageEntry[] = []
  try {
    for (const address of addresses) {
      const { html, ...entry } = await renderPage(address, context)
      entries.push(entry)
      await lane.add(async () => {
        const page = await staging.stagePage(address.path, html, entry.record.hash)
        staging.store(page)
        placeFile(site, page)
      })
    }
    await lane.results()
  } finally {
    await lane.idle()
  }
  return entries
}
