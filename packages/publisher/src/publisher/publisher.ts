import type { DocumentChange, PublishedDocument, RenderedPage, SiteBundle } from '@carepath/schema'
import type { ArchiveDatabase } from '../archive/archive-database.ts'
import { findUnrenderable, logUnrenderable, type UnrenderablePage } from '../plan/unrenderable-pages.ts'
import { listLiveFiles, type LiveFile } from '../release/live-files.ts'
import type { LiveSite } from '../release/live-site.ts'
import { publishRelease, type ReleaseOptions } from '../release/publish-release.ts'
import { emptyReport, type ReleaseReport } from '../release/release-report.ts'
import type { Trees } from '../tree/tree.ts'
import { Background } from './background.ts'
import { exportSite } from './export-site.ts'
import { liveReleasesAfter, type LiveRelease } from './live-release.ts'
import type { PublisherOptions, PublisherParts } from './options.ts'
import { previewPage } from './preview-page.ts'
import type { Pin, PinFile } from './pin-file.ts'
import { publishWhole } from './publish-whole.ts'
import { dryRun } from './dry-run.ts'
import { reclaimSpace, type SpareFile } from './reclaim-space.ts'
import { findRollBackChanges, nothingLive, rollBackLabel, type RollBackOptions } from './roll-back.ts'
import { compareWithExport, verifySite, type SiteDifference } from './verify-site.ts'
import { WorkQueue } from './work-queue.ts'

export interface PublishInput {
  changes: DocumentChange[]
  label?: string
  /**
   * The changes go live before all queued ones, and even while the site is pinned, which stays pinned. For what must
   * leave the site at once.
   */
  isUrgent?: boolean
}

/** Keeps the live files equal to a render of the published documents. One a state folder; see openPublisher. */
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
      onFilesChanged: parts.options.onFilesChanged ?? (() => undefined),
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

  /** Every file that readers may ask the live site for; none before the first publish. */
  files(): Promise<LiveFile[]> {
    return this.#queue.run(() => (this.#site ? listLiveFiles(this.#site) : []))
  }

  /** The pages that can't be rendered at present, and that are live as they were. */
  unrenderable(): UnrenderablePage[] {
    return this.#site ? findUnrenderable(this.#site.tree.state) : []
  }

  /** Makes changes live, all or none of them. Never throws: the report holds the error. */
  publish({ changes, label, isUrgent = false }: PublishInput): Promise<ReleaseReport> {
    return this.#queue.run(
      async () => {
        const report = await (isUrgent ? this.#release(changes, { label, isUrgent }) : this.#publish(changes, label))
        // Words that must leave the site must leave the reader's search before any other queued work.
        if (isUrgent) this.background.flushSearchFirst()
        return report
      },
      { isUrgent },
    )
  }

  /** Renders one page as it would be with the changes live, and changes nothing. */
  preview(changes: readonly DocumentChange[], path: string): Promise<RenderedPage> {
    return this.#queue.run(() => previewPage(this.#bundle, this.#site, changes, path))
  }

  /**
   * Paths of the pages that the changes would change; changes nothing. Undefined where that is most of a large site.
   */
  dryRun(changes: DocumentChange[]): Promise<string[] | undefined> {
    return this.#queue.run(() => (this.#site ? dryRun(this.#site, changes) : []))
  }

  /**
   * Compares every live file with a full render of the documents that should be live, by default those that are. The
   * list of differences should be empty.
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

  /** Renders the whole site anew and makes it live: repairs everything that {@link verify} finds. */
  repair(): Promise<ReleaseReport> {
    return this.#queue.run(async () => {
      const report = await this.#publishWhole([], { label: 'Repair' }, true)
      this.background.wake()
      return report
    })
  }

  /** Finds stored bytes that no release needs, and deletes them with `isFreeing`. Nothing is published meanwhile. */
  reclaimSpace(options: { isFreeing: boolean }): Promise<SpareFile[]> {
    return this.#queue.run(() =>
      this.#site ? reclaimSpace(this.#site, { ...options, stateDir: this.#options.stateDir }) : [],
    )
  }

  /**
   * Mends what others have removed from under the live site: makes the live link again, and renders anew a tree that is gone.
   * Does nothing where all is there, which costs a look at three files. Returns what was mended.
   */
  mendLive(): Promise<'nothing' | 'link' | ReleaseReport> {
    return this.#queue.run(async () => {
      const tree = this.#site?.tree
      if (!tree) return 'nothing'
      if (!this.#trees.isThere(tree.name)) {
        const report = await this.#publishWhole([], { label: 'The files of the live site were gone' }, true)
        this.background.wake()
        return report
      }
      if (this.#trees.liveName() === tree.name) return 'nothing'
      this.#trees.makeLive(tree.name)
      return 'link'
    })
  }

  /**
   * Makes the documents of an earlier release live again, rendered by the present build of the site. A roll-back is a
   * release itself. It pins the site: only urgent changes are published until {@link unpin}.
   */
  rollBack(releaseId: number, { by, revise = (changes) => changes }: RollBackOptions): Promise<ReleaseReport> {
    return this.#queue.run(async () => {
      if (!this.#site) throw nothingLive()
      const changes = await revise(findRollBackChanges(this.#site, releaseId))
      const before = this.#pin.pin
      // The pin comes first: after a crash in between, newer documents must not be published again.
      const pin = { release: releaseId, since: new Date().toISOString(), by }
      await this.#pin.set({ ...pin, isUnfinished: true })
      const report = await this.#release(changes, { label: rollBackLabel(releaseId), isRollBack: true })
      await this.#pin.set(report.status === 'failed' ? before : pin)
      return report
    })
  }

  /** The release that the site is held at; undefined where the site isn't pinned. */
  get pin(): Pin | undefined {
    return this.#pin.pin
  }

  /** Ends a pin. The caller must publish the changes that were made meanwhile. */
  unpin(): Promise<void> {
    return this.#queue.run(() => this.#pin.set(undefined))
  }

  /** Releases that went live after a release, oldest first, for callers with records of their own. */
  releasesAfter(id: number): LiveRelease[] {
    return liveReleasesAfter(this.#archive, id)
  }

  /** Waits for the present work and closes the folder's files. */
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
    return this.pin === undefined ? this.#release(changes, { label }) : { ...emptyReport(label), status: 'pinned' }
  }

  async #release(changes: DocumentChange[], options: ReleaseOptions): Promise<ReleaseReport> {
    const known = this.unrenderable()
    // Whoever takes something off the site may use the room that is kept for it.
    const takesOff = options.isUrgent === true || changes.some(({ documents }) => documents.length === 0)
    const reserveBytes = takesOff ? 0 : this.#options.reserveBytes
    const report = this.#site && (await publishRelease(this.#site, changes, { ...options, reserveBytes }))
    if (report) logUnrenderable(this.unrenderable(), { known, log: this.#options.log })
    const made = report ?? (await this.#publishWhole(changes, options))
    this.background.wake()
    return made
  }

  async #publishWhole(
    changes: DocumentChange[],
    { label, isUrgent = false }: ReleaseOptions,
    isRepair = false,
  ): Promise<ReleaseReport> {
    const known = this.unrenderable()
    const { report, site } = await publishWhole({
      ...{ options: this.#options, bundle: this.#bundle, archive: this.#archive, trees: this.#trees },
      ...{ former: this.#site, changes, isRepair, isUrgent },
      ...(label !== undefined && { label }),
    })
    this.#site = site
    logUnrenderable(this.unrenderable(), { known, log: this.#options.log })
    return report
  }

  /** @internal For a new build of the site, or a new address. */
  renderAnew(label: string): Promise<ReleaseReport> {
    return this.#queue.run(() => this.#publishWhole([], { label }))
  }
}
