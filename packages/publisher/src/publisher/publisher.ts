import type { DocumentChange, PublishedDocument, RenderedPage, SiteBundle } from '@carepath/schema'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import type { LiveSite } from '../release/live-site.ts'
import { publishRelease } from '../release/publish-release.ts'
import { emptyReport, type ReleaseReport } from '../release/release-report.ts'
import type { Trees } from '../tree/tree.ts'
import { Background } from './background.ts'
import { exportSite } from './export-site.ts'
import { liveReleasesAfter, type LiveRelease } from './live-release.ts'
import type { PublisherOptions } from './options.ts'
import { previewPage } from './preview-page.ts'
import type { Pin, PinFile } from './pin-file.ts'
import { publishWhole } from './publish-whole.ts'
import { dryRun } from './dry-run.ts'
import { findRollBackChanges, nothingLive, rollBackLabel, type RollBackOptions } from './roll-back.ts'
import { compareWithExport, verifySite, type SiteDifference } from './verify-site.ts'
import { WorkQueue } from './work-queue.ts'

export interface PublishInput {
  changes: DocumentChange[]
  label?: string
  /**
   * Goes live before everything that waits, and although the site is pinned, which it leaves pinned: for what must not stay
   * live an hour longer.
   */
  isUrgent?: boolean
}

/** Keeps the live files true to the published documents. One per state folder; see openPublisher. */
export class Publisher {
  readonly background: Background
  readonly #options: PublisherOptions
  readonly #bundle: SiteBundle
  readonly #archive: ArchiveDatabase
  readonly #trees: Trees
  readonly #lock: { release: () => void }
  readonly #pin: PinFile
  readonly #queue = new WorkQueue()
  #site: LiveSite | undefined

  /** @internal Use openPublisher. */
  constructor(parts: PublisherParts) {
    this.#options = parts.options
    this.#bundle = parts.bundle
    this.#archive = parts.archive
    this.#trees = parts.trees
    this.#lock = parts.lock
    this.#pin = parts.pin
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
  publish({ changes, label, isUrgent = false }: PublishInput): Promise<ReleaseReport> {
    return this.#queue.run(
      async () => {
        const report = await (isUrgent ? this.#release(changes, label) : this.#publish(changes, label))
        // Words that must leave the site must leave the reader's search with it, before anything else is done.
        if (isUrgent) this.background.flushSearchFirst()
        return report
      },
      { isUrgent },
    )
  }

  /** Renders one page as it would be with the changes live, and touches nothing. */
  preview(changes: readonly DocumentChange[], path: string): Promise<RenderedPage> {
    return this.#queue.run(() => previewPage(this.#bundle, this.#site, changes, path))
  }

  /** Paths of the pages that changes would change, and touches nothing; undefined where that is most of a large site. */
  dryRun(changes: DocumentChange[]): Promise<string[] | undefined> {
    return this.#queue.run(() => (this.#site ? dryRun(this.#site, changes) : []))
  }

  /**
   * Compares every live file with a full render of the documents that should be live: those that are, unless told
   * others. None differing is the good answer.
   */
  verify(documents?: () => Promise<PublishedDocument[]>): Promise<SiteDifference[]> {
    return verifySite({
      bundle: this.#bundle,
      documents: documents ?? (() => this.#queue.run(() => [...this.documents()])),
      scratchParent: this.#options.stateDir,
      waitForRelease: async () => {
        await this.background.waitForFiles()
        return this.#queue.run(() => this.#site?.tree.state.getMeta('release'))
      },
      exportDocuments: (directory, wanted) => {
        const { onProgress: _, ...options } = this.#options
        return exportSite({ ...options, documents: wanted, directory, madeFrom: this.#site?.tree })
      },
      compare: (exported, release) =>
        this.#queue.run(async () => {
          const tree = this.#site?.tree
          return tree?.state.getMeta('release') === release ? compareWithExport(tree, exported) : undefined
        }),
    })
  }

  /** Renders the whole site anew and switches to it: mends whatever {@link verify} finds. */
  repair(): Promise<ReleaseReport> {
    return this.#queue.run(async () => {
      const report = await this.#publishWhole([], 'Repair', true)
      this.background.wake()
      return report
    })
  }

  /**
   * Makes the documents of an earlier release live again, rendered by the present site; a release itself. From then on
   * the site is pinned: only what is urgent is published until {@link unpin}.
   */
  rollBack(releaseId: number, { by, revise = (changes) => changes }: RollBackOptions): Promise<ReleaseReport> {
    return this.#queue.run(async () => {
      if (!this.#site) throw nothingLive()
      const changes = await revise(findRollBackChanges(this.#site, releaseId))
      const before = this.#pin.pin
      // Pinned first: a crash in between must not let the newer documents through again.
      const pin = { release: releaseId, since: new Date().toISOString(), by }
      await this.#pin.set({ ...pin, isUnfinished: true })
      const report = await this.#release(changes, rollBackLabel(releaseId), true)
      await this.#pin.set(report.status === 'failed' ? before : pin)
      return report
    })
  }

  /** Where the site is held after a roll-back, since when and by whom; undefined where it isn't. */
  get pin(): Pin | undefined {
    return this.#pin.pin
  }

  /** Lets publishing go on after a roll-back. Whatever the database has beyond it must be published by the caller. */
  unpin(): Promise<void> {
    return this.#queue.run(() => this.#pin.set(undefined))
  }

  /** What went live after a release, oldest first: for those who keep records of their own. */
  releasesAfter(id: number): LiveRelease[] {
    return liveReleasesAfter(this.#archive, id)
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
    return this.pin === undefined ? this.#release(changes, label) : { ...emptyReport(label), status: 'pinned' }
  }

  async #release(changes: DocumentChange[], label?: string, isRollBack = false): Promise<ReleaseReport> {
    const report =
      (this.#site && (await publishRelease(this.#site, changes, { label, isRollBack }))) ??
      (await this.#publishWhole(changes, label))
    this.background.wake()
    return report
  }

  async #publishWhole(changes: DocumentChange[], label?: string, isRepair = false): Promise<ReleaseReport> {
    const { report, site } = await publishWhole({
      options: this.#options,
      bundle: this.#bundle,
      archive: this.#archive,
      trees: this.#trees,
      former: this.#site,
      changes,
      isRepair,
      ...(label !== undefined && { label }),
    })
    this.#site = site
    return report
  }

  /** @internal The site's templates or address have changed. */
  renderAnew(label: string): Promise<ReleaseReport> {
    return this.#queue.run(() => this.#publishWhole([], label))
  }
}

export interface PublisherParts {
  options: PublisherOptions
  bundle: SiteBundle
  archive: ArchiveDatabase
  trees: Trees
  lock: { release: () => void }
  pin: PinFile
  site: LiveSite | undefined
}
