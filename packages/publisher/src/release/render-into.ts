import type { PageAddress } from '@carepath/schema'
import { renderBatch } from '../render/render-batch.ts'
import type { RenderContext } from '../render/render-page.ts'
import type { RenderPool } from '../render/render-pool.ts'
import type { RenderedBatch, RenderJob } from '../render/render-messages.ts'
import type { Staging } from '../tree/staging.ts'
import type { Tree } from '../tree/tree.ts'

const pagesPerBatch = 32

export interface RenderIntoOptions {
  tree: Tree
  staging: Staging
  addresses: PageAddress[]
  context: RenderContext
  /** Where it is worth it, and what it works on. */
  pool: RenderPool | undefined
  job: RenderJob
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** Renders pages straight into a tree that nobody sees yet, and takes them into its state. */
export async function renderInto(options: RenderIntoOptions): Promise<void> {
  const { tree, addresses, context, pool, job, onProgress } = options
  const { state } = tree
  const derived = new Set<string>()
  let done = 0
  const recordBatch = (batch: RenderedBatch) => {
    state.begin()
    for (const entry of batch.entries) state.putPage(entry)
    for (const { key, json, reads } of batch.derived) {
      if (!derived.has(key)) state.derivations.put(key, json, reads)
      derived.add(key)
    }
    state.commit()
    done += batch.entries.length
    onProgress?.(done, addresses.length)
  }
  if (pool) await pool.render(job, addresses, recordBatch)
  else await renderHere(options, recordBatch)
  // The list of standing pages is computed here, before any page.
  recordBatch({ entries: [], derived: context.derivations.computed })
}

async function renderHere(
  { tree, staging, addresses, context }: RenderIntoOptions,
  take: (batch: RenderedBatch) => void,
) {
  for (let start = 0; start < addresses.length; start += pagesPerBatch) {
    const batch = addresses.slice(start, start + pagesPerBatch)
    take({ entries: await renderBatch(batch, { context, staging, site: tree.site }), derived: [] })
  }
}
