import type { PublisherFolders } from '@carepath/publisher/live-documents'
import { readLiveDocuments } from '@carepath/publisher/live-documents'
import type { PageAddress, SiteBundle, SnapshotReader } from '@carepath/schema'
import { LiveSnapshot } from './live-snapshot.ts'

/** What the sources of the site offer for development: `apps/site/src/bundle/develop.ts`. */
export interface SiteSources extends Pick<SiteBundle, 'pagesOf' | 'standingPages'> {
  pageLocals(address: PageAddress, snapshot: SnapshotReader): object
}

/** The pages of the live documents, as the sources of this moment compose them. */
export class LivePages {
  readonly #folders: PublisherFolders
  readonly #loadSources: () => Promise<SiteSources>
  #version: string | undefined
  #documents: LiveSnapshot['documents'] = []
  #snapshot: LiveSnapshot | undefined

  constructor(folders: PublisherFolders, loadSources: () => Promise<SiteSources>) {
    this.#folders = folders
    this.#loadSources = loadSources
  }

  /** Reads what has been published since the last call. Says whether there was anything. */
  refresh(): boolean {
    const live = readLiveDocuments(this.#folders, this.#version)
    if (!live) return false
    this.#version = live.version
    this.#documents = live.documents
    this.forgetDerived()
    return true
  }

  /** Drops the values that views have derived: a changed source may derive others. */
  forgetDerived(): void {
    this.#snapshot = undefined
  }

  /** What the templates print for the page at a path; undefined where there is no page. */
  async findLocals(path: string): Promise<object | undefined> {
    this.refresh()
    const snapshot = (this.#snapshot ??= new LiveSnapshot(this.#documents))
    const sources = await this.#loadSources()
    const pages = snapshot.derive('page addresses', () => [
      ...snapshot.documents.flatMap((document) => sources.pagesOf(document)),
      ...sources.standingPages(snapshot),
    ])
    const address = pages.find((page) => page.path === path)
    return address && sources.pageLocals(address, snapshot)
  }
}
