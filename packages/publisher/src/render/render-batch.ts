import type { PageAddress } from '@carepath/schema'
import type { PageEntry } from '../state/page-record.ts'
import { ParallelLane } from '../disk/in-parallel.ts'
import { placeFile } from '../tree/place-file.ts'
import type { Staging } from '../tree/staging.ts'
import { renderPage, type RenderContext } from './render-page.ts'

/** Where the pages of a full render go. */
export interface RenderTarget {
  context: RenderContext
  staging: Staging
  /** Folder of a tree that nobody sees yet. */
  site: string
}

/** Renders pages and writes them; the next is rendered while the last are compressed and find their way to the disk. */
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
        staging.keep(page)
        placeFile(site, page)
      })
    }
    await lane.results()
  } finally {
    await lane.idle()
  }
  return entries
}
