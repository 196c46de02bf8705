import type { LiveSite } from '../release/live-site.ts'
import { nextToCompress, placeBestTwin } from '../release/compress-best.ts'
import { paySearch } from '../release/pay-search.ts'
import { bestBrotli, compressBrotli } from '../tree/compress.ts'
import type { WorkQueue } from './work-queue.ts'

export interface BackgroundOptions {
  queue: WorkQueue
  site: () => LiveSite | undefined
  hasBestCompression: boolean
  log: (message: string) => void
}

/** What is done once the pages are live: search first, then the best compression. */
export class Background {
  readonly #options: BackgroundOptions
  #running: Promise<void> | undefined
  #searching: Promise<void> = Promise.resolve()
  #isStopped = false

  constructor(options: BackgroundOptions) {
    this.#options = options
  }

  /** Starts whatever there is to do; called after each release. */
  wake(): void {
    if (this.#isStopped) return
    const { queue, site, log } = this.#options
    this.#searching = queue.run(async () => {
      const live = site()
      if (live) await paySearch(live).catch((error: unknown) => log(`Search is not up to date: ${String(error)}`))
    })
    this.#running ??= this.#compress().finally(() => (this.#running = undefined))
  }

  /** When the reader's search fits the live pages. */
  async searchSettled(): Promise<void> {
    await this.#searching
  }

  /** When nothing is left to do. The best compression of a large site takes an hour. */
  async settled(): Promise<void> {
    await this.#searching
    await this.#running
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.settled()
  }

  async #compress(): Promise<void> {
    const { queue, site, log, hasBestCompression } = this.#options
    if (!hasBestCompression) return
    await this.#searching
    while (!this.#isStopped) {
      try {
        const page = await queue.run(() => {
          const live = site()
          return live && nextToCompress(live)
        })
        if (!page) return
        const brotli = await compressBrotli(page.html, bestBrotli)
        await queue.run(async () => {
          const live = site()
          if (live) await placeBestTwin(live, page, brotli)
        })
      } catch (error) {
        log(`A page could not be compressed better: ${String(error)}`)
        return
      }
    }
  }
}
