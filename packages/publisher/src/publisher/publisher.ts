import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentChange, DocumentKey, PublishedDocument, RenderedPage, SiteBundle } from '@carepath/schema'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import { loadBundle } from '../render/load-bundle.ts'
import type { LiveSite } from '../release/live-site.ts'
import { publishRelease } from '../release/publish-release.ts'
import type { ReleaseReport } from '../release/release-report.ts'
import { Trees } from '../tree/tree.ts'
import { Background } from './background.ts'
import { exportSite } from './export-site.ts'
import { compareVersions, type LiveVersion } from './live-version.ts'
import { openArchive, openSite } from './open-site.ts'
import type { PublisherOptions } from './options.ts'
import { previewPage } from './preview-page.ts'
import { publishWhole } from './publish-whole.ts'
import { lockState } from './state-lock.ts'
import { WorkQueue } from './work-queue.ts'

export interface ReconcileOptions {
  /** Every rendition the database calls live. */
  versions: LiveVersion[]
  /** Loads documents by key; asked only for those that differ. */
  load: (keys: DocumentKey[]) => Promise<DocumentChange[]>
  /** Names what maps the database's documents to published ones: when it changes, all are loaded again. */
  mapping?: string
}

/** Keeps the live files true to the published documents. One per state folder; see {@link openPublisher}. */
export class Publisher {
  readonly background: Background
  readonly #options: PublisherOptions
  readonly #bundle: SiteBundle
  readonly #archive: ArchiveDatabase
  readonly #trees: Trees
  readonly #lock: { release: () => void }
  readonly #queue = new WorkQueue()
  #site: LiveSite | undefined

  /** @internal Use {@link openPublisher}. */
  constructor(parts: PublisherParts) {
    this.#options = parts.options
    this.#bundle = parts.bundle
    this.#archive = parts.archive
    this.#trees = parts.trees
    this.#lock = parts.lock
    this.#site = parts.site
    this.background = new Background({
      queue: this.#queue,
      site: () => this.#site,
      hasBestCompression: parts.options.hasBestCompression ?? true,
      log: parts.options.log ?? (() => undefined),
    })
  }

  /** How many renditions are live; none before the first publish. */
  get documentCount(): number {
    return this.#site?.store.size ?? 0
  }

  /** Every rendition that is live. */
  documents(): Iterable<PublishedDocument> {
    return this.#site?.store.all() ?? []
  }

  /** Makes changes live, all or none of them. Never throws: what went wrong is in the report. */
  publish(input: { changes: DocumentChange[]; label?: string }): Promise<ReleaseReport> {
    return this.#queue.run(() => this.#publish(input.changes, input.label))
  }

  /** Brings what is live in line with the database, loading only what differs. */
  reconcile({ versions, load, mapping }: ReconcileOptions): Promise<ReleaseReport> {
    return this.#queue.run(async () => {
      const isRemapped = mapping !== undefined && this.#site?.tree.state.getMeta('mapping') !== mapping
      const { stale, gone } = compareVersions(this.#site?.store, versions, isRemapped)
      const loaded = stale.length ? await load(stale) : []
      const removals = gone.map((key) => ({ ...key, documents: [] }))
      const report = await this.#publish([...loaded, ...removals], 'Reconcile with the database')
      const isDone = report.status === 'live' || report.status === 'unchanged'
      if (isDone && mapping !== undefined) this.#site?.tree.state.setMeta('mapping', mapping)
      return report
    })
  }

  /** Renders one page as it would be with the change live, and touches nothing. */
  preview(change: DocumentChange, path: string): Promise<RenderedPage> {
    return this.#queue.run(() => previewPage(this.#bundle, this.#site, change, path))
  }

  /** Writes the whole site, rendered afresh from the live documents, into a folder that must be empty or absent. */
  exportTo(directory: string): Promise<void> {
    return this.#queue.run(() =>
      exportSite({ ...this.#options, documents: [...this.documents()], directory }),
    )
  }

  /** Waits for what is under way and lets go of the folder. */
  async close(): Promise<void> {
    await this.background.stop()
    await this.#queue.run(() => {
      this.#site?.tree.state.removeMeta('boot')
      this.#site?.tree.state.close()
      this.#archive.close()
      this.#lock.release()
    })
  }

  async #publish(changes: DocumentChange[], label?: string): Promise<ReleaseReport> {
    const report =
      (this.#site && (await publishRelease(this.#site, changes, label))) ?? (await this.#publishWhole(changes, label))
    this.background.wake()
    return report
  }

  async #publishWhole(changes: DocumentChange[], label?: string): Promise<ReleaseReport> {
    const { report, site } = await publishWhole({
      options: this.#options,
      bundle: this.#bundle,
      archive: this.#archive,
      trees: this.#trees,
      former: this.#site,
      changes,
      ...(label !== undefined && { label }),
    })
    this.#site = site
    return report
  }

  /** @internal */
  async renderAnew(label: string): Promise<ReleaseReport> {
    return this.#queue.run(() => this.#publishWhole([], label))
  }
}

export interface PublisherParts {
  options: PublisherOptions
  bundle: SiteBundle
  archive: ArchiveDatabase
  trees: Trees
  lock: { release: () => void }
  site: LiveSite | undefined
}

/**
 * Opens the publisher of a folder. Nothing is rendered, unless the site has been built anew or its address changed:
 * then the whole site is rendered beside the live one and switched to.
 */
export async function openPublisher(given: PublisherOptions): Promise<Publisher> {
  const options = { ...given, siteUrl: given.siteUrl.replace(/\/+$/u, '') }
  const { stateDir, siteUrl, log = () => undefined } = options
  mkdirSync(stateDir, { recursive: true })
  const bundle = await loadBundle(options.bundlePath)
  const lock = lockState(stateDir)
  const trees = new Trees(join(stateDir, 'trees'), options.liveDir)
  const archive = openArchive(stateDir, log)
  try {
    const site = await openSite({ ...options, bundle, trees, archive, log })
    const publisher = new Publisher({ options, bundle, archive, trees, lock, site })
    const state = site?.tree.state
    if (site?.store.size && (state?.getMeta('buildId') !== bundle.buildId || state.getMeta('siteUrl') !== siteUrl)) {
      const { error } = await publisher.renderAnew(`New build of the site: ${bundle.buildId}`)
      if (error) throw error
    }
    publisher.background.wake()
    return publisher
  } catch (error) {
    archive.close()
    lock.release()
    throw error
  }
}
