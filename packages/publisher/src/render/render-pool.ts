import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { PageAddress } from '@carepath/schema'
import type { RenderedBatch, RenderJob } from './render-messages.ts'
import { RenderProcess } from './render-process.ts'

const pagesPerBatch = 32

/** Renders pages on every core. Create it early: its processes load the site while the tree is prepared. */
export class RenderPool {
  readonly #processes: RenderProcess[]

  /** @param pages About how many pages there will be. */
  constructor(bundlePath: string, pages: number) {
    const count = Math.min(availableParallelism(), Math.ceil(pages / pagesPerBatch))
    this.#processes = Array.from({ length: count }, () => new RenderProcess(bundlePath))
  }

  /** Renders pages and writes them. `onBatch` gets the records of each batch. */
  async render(job: RenderJob, addresses: PageAddress[], onBatch: (batch: RenderedBatch) => void): Promise<void> {
    const batches = Array.from({ length: Math.ceil(addresses.length / pagesPerBatch) }, (_, index) =>
      addresses.slice(index * pagesPerBatch, (index + 1) * pagesPerBatch),
    )
    const renderBatches = async (process: RenderProcess, index: number) => {
      const stagingDirectory = join(job.stagingDirectory, `process-${index}`)
      try {
        for (let batch = batches.shift(); batch; batch = batches.shift()) {
          onBatch(await process.ask({ job: { ...job, stagingDirectory }, addresses: batch }))
        }
      } catch (error) {
        // The other processes end after their present batch.
        batches.length = 0
        throw error
      }
    }
    const outcomes = await Promise.allSettled(this.#processes.map(renderBatches))
    await this.stop()
    const failure = outcomes.find((outcome) => outcome.status === 'rejected')
    if (failure) throw failure.reason
  }

  async stop(): Promise<void> {
    await Promise.all(this.#processes.map((process) => process.stop()))
  }
}
