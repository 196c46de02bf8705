import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { LiveSite } from '../release/live-site.ts'
import { makeFile, placeMadeFiles, type MadeFile } from '../release/made-files.ts'
import { findCompressiblePage, placeBestTwin } from '../release/compress-best.ts'
import { flushSearch } from '../release/flush-search.ts'
import type { FileRow } from '../state/files-table.ts'
import { allDone } from '../disk/in-parallel.ts'
import { bestBrotli, compressBrotli } from '../disk/compress.ts'
import { pagesToWarmUp, warmUpPage } from './warm-up.ts'
import type { WorkQueue } from './work-queue.ts'

export interface BackgroundOptions {
  queue: WorkQueue
  site: () => LiveSite | undefined
  hasBestCompression: boolean
  log: (message: string) => void
  onFilesChanged: () => void
}

/** Files that are made at the same time: one core is left for what editors publish meanwhile. */
const filesAtOnce = Math.max(1, availableParallelism() - 1)

/** So long search waits for further releases, which would else wait for it: one update serves all of them. */
const searchPauseMs = 500

/**
 * Work that follows a release in the background: first search, then the files that the site makes, then the best
 * compression.
 */
export class Background {
  readonly #options: BackgroundOptions
  #running: Promise<void> | undefined
  /** Updates of search: the one that waits for further releases, and the last urgent one. */
  readonly #searching = { soon: Promise.resolve(), first: Promise.resolve() }
  /** Ends the pause before the next update of search; undefined where none is planned. */
  #hurry: AbortController | undefined
  #making: Promise<void> | undefined
  /** Paths of files that could not be made. They are tried again after a restart only. */
  readonly #failedPaths = new Set<string>()
  #isStopped = false

  constructor(options: BackgroundOptions) {
    this.#options = options
  }

  /** Starts all work that is pending. Called after each release. */
  wake(): void {
    this.#options.onFilesChanged()
    if (this.#isStopped) return
    if (!this.#hurry) this.#searching.soon = this.#searchSoon()
    this.#making ??= this.#make().finally(() => (this.#making = undefined))
    this.#running ??= this.#compress().finally(() => (this.#running = undefined))
  }

  /** Writes the reader's search before any other queued work. */
  flushSearchFirst(): void {
    if (!this.#isStopped) this.#searching.first = this.#search({ isUrgent: true })
  }

  async #searchSoon(): Promise<void> {
    const hurry = (this.#hurry = new AbortController())
    await pause(searchPauseMs, undefined, { signal: hurry.signal }).catch(() => undefined)
    this.#hurry = undefined
    await this.#search()
  }

  #search(options: { isUrgent?: boolean } = {}): Promise<void> {
    const { queue, site, log, onFilesChanged } = this.#options
    return queue.run(async () => {
      const live = site()
      if (live) await flushSearch(live).catch((error: unknown) => log(`Search is not up to date: ${String(error)}`))
      onFilesChanged()
    }, options)
  }

  /**
   * Renders some live pages and drops the results, one page between two releases. Node compiles code that runs often:
   * without this, the first publish after a start would take several times as long as later ones.
   */
  async warmUp(): Promise<void> {
    const { queue, site, log } = this.#options
    try {
      for (const address of await queue.run(() => pagesToWarmUp(site()))) {
        if (this.#isStopped) return
        await queue.run(() => warmUpPage(site(), address))
      }
    } catch (error) {
      log(`The publisher could not warm up: ${String(error)}`)
    }
  }

  /** Brings the reader's search up to date with the live pages, and waits for that. */
  async waitForSearch(): Promise<void> {
    this.#hurry?.abort()
    await this.#searched()
  }

  async #searched(): Promise<void> {
    await Promise.all(Object.values(this.#searching))
  }

  /** Waits until every file exists that a full render would write. */
  async waitForFiles(): Promise<void> {
    await this.waitForSearch()
    await this.#making
  }

  /** Waits until no work is pending. The best compression of a large site takes an hour. */
  async waitForAll(): Promise<void> {
    await this.waitForFiles()
    await this.#running
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    await this.waitForAll()
  }

  async #make(): Promise<void> {
    const { queue, site, log } = this.#options
    await this.#searched()
    while (!this.#isStopped) {
      const pending = await queue.run(() => this.#findPending())
      const made = await allDone(pending.map((row) => this.#makeOne(row)))
      if (pending.length === 0) return
      await queue
        .run(async () => {
          const live = site()
          if (!live) return
          await live.staging.clear()
          await placeMadeFiles(
            live.tree,
            live.staging,
            made.filter((file) => file !== undefined),
          )
          this.#options.onFilesChanged()
        })
        .catch((error: unknown) => {
          for (const { path } of pending) this.#failedPaths.add(path)
          log(`Files could not be placed: ${String(error)}`)
        })
    }
  }

  #findPending(): FileRow[] {
    const files = this.#options.site()?.tree.state.files
    const pending = files?.findPending(filesAtOnce + this.#failedPaths.size) ?? []
    return pending.filter(({ path }) => !this.#failedPaths.has(path)).slice(0, filesAtOnce)
  }

  async #makeOne(row: FileRow): Promise<MadeFile | undefined> {
    const { site, log } = this.#options
    const live = site()
    try {
      return live && (await makeFile(live.bundle, live.tree, row))
    } catch (error) {
      this.#failedPaths.add(row.path)
      log(`A file of the site could not be made: ${String(error)} (${row.path})`)
      return undefined
    }
  }

  async #compress(): Promise<void> {
    const { queue, site, log, hasBestCompression } = this.#options
    if (!hasBestCompression) return
    await this.#searched()
    await this.#making
    while (!this.#isStopped) {
      try {
        const page = await queue.run(() => {
          const live = site()
          return live && findCompressiblePage(live)
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
