import { CarepathError, type PageAddress } from '@carepath/schema'
import { toCarepathError } from '../disk/storage-error.ts'
import type { PageEntry } from '../state/page-record.ts'
import { ParallelLane } from '../disk/in-parallel.ts'
import { placeFile } from '../tree/place-file.ts'
import type { Staging } from '../tree/staging.ts'
import { toPlainError, type FailedRender, type RenderedBatch } from './render-messages.ts'
import { readsBefore, renderPage, type RenderContext } from './render-page.ts'

/** Where a full render writes its pages. */
export interface RenderTarget {
  context: RenderContext
  staging: Staging
  /** Folder of a tree that is not live yet. */
  site: string
}

/**
 * Renders pages and writes them. The next page is rendered while the last ones are compressed and written. A page that can't be
 * rendered stops no other: it is returned with its error.
 */
export async function renderBatch(
  addresses: PageAddress[],
  { context, staging, site }: RenderTarget,
): Promise<Pick<RenderedBatch, 'entries' | 'failed'>> {
  const lane = new ParallelLane()
  const entries: PageEntry[] = []
  const failed: FailedRender[] = []
  try {
    for (const address of addresses) {
      const rendered = await renderPage(address, context).catch((error: unknown) => toCarepathError(error))
      if (rendered instanceof CarepathError) {
        failed.push({ address, error: toPlainError(rendered), reads: readsBefore(rendered) })
        continue
      }
      const { html, ...entry } = rendered
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
  return { entries, failed }
}
