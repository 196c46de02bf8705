import type { PageAddress } from '@carepath/schema'
import { renderBatch } from '../render/render-batch.ts'
import type { RenderContext } from '../render/render-page.ts'
import type { RenderPool } from '../render/render-pool.ts'
import type { FailedRender, RenderedBatch, RenderJob } from '../render/render-messages.ts'
import type { Staging } from '../tree/staging.ts'
import type { Tree } from '../tree/tree.ts'

const pagesPerBatch = 32

export interface RenderIntoOptions {
  tree: Tree
  staging: Staging
  addresses: PageAddress[]
  context: RenderContext
  /** For large sites: processes that render on every core. */
  pool: RenderPool | undefined
  /** What those processes work on. */
  job: RenderJob
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** Renders pages into a tree that is not live yet, and stores them in the tree's state. Returns those that can't be rendered. */
export async function renderInto(options: RenderIntoOptions): Promise<FailedRender[]> {
  const { tree, addresses, context, pool, job, onProgress } = options
  const { state } = tree
  const derived = new Set<string>()
  const failed: FailedRender[] = []
  let done = 0
  const recordBatch = (batch: RenderedBatch) => {
    state.begin()
    for (const entry of batch.entries) state.putPage(entry)
    for (const { key, json, reads } of batch.derived) {
      if (!derived.has(key)) state.derivations.put(key, json, reads)
      derived.add(key)
    }
    state.commit()
    failed.push(...batch.failed)
    done += batch.entries.length + batch.failed.length
    onProgress?.(done, addresses.length)
  }
  if (pool) await pool.render(job, addresses, recordBatch)
  else await renderInProcess(options, recordBatch)
  // The list of standing pages was computed in this process, before any page.
  recordBatch({ entries: [], failed: [], derived: context.derivations.computed })
  return failed
}

async function renderInProcess(
  { tree, staging, addresses, context }: RenderIntoOptions,
  take: (batch: RenderedBatch) => void,
) {
  for (let start = 0; start < addresses.length; start += pagesPerBatch) {
    const batch = addresses.slice(start, start + pagesPerBatch)
    take({ ...(await renderBatch(batch, { context, staging, site: tree.site })), derived: [] })
  }
}
