import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openPublisher, type Publisher, type ReleaseReport } from '@carepath/publisher'
import {
  documentKey,
  locales,
  parseDocumentKey,
  renditionKey,
  type PublishedDocument,
  type PublishedDocumentOf,
} from '@carepath/schema'
import { makeDocuments, sideEffectId } from './documents.ts'
import { initial } from './words.ts'
import { openSiteFolder, type SiteFolder } from './site-folder.ts'

type SideEffect = PublishedDocumentOf<'side-effect'>

/** The real site with generated documents, whose side effects are changed one after another. */
export class EditedSite {
  /** Number of pages at first. */
  readonly pages: number
  readonly fullRenderMs: number
  /** Without the first publisher, so that a restart frees its documents. */
  readonly #folder: Omit<SiteFolder, 'publisher'>
  readonly #groups: number
  #publisher: Publisher
  #sideEffects: Map<string, SideEffect[]>
  #edits = 0
  #renders = 0

  private constructor(folder: SiteFolder, first: { pages: number; fullRenderMs: number; groups: number }) {
    const { publisher, ...rest } = folder
    this.#folder = rest
    this.#publisher = publisher
    this.#sideEffects = groupSideEffects(publisher)
    this.#groups = first.groups
    this.pages = first.pages
    this.fullRenderMs = first.fullRenderMs
  }

  /** Publishes a site of about `pages` pages from nothing. */
  static publish(pages: number): Promise<EditedSite> {
    return EditedSite.publishDocuments(makeDocuments(pages))
  }

  /** Publishes a site of generated documents from nothing. */
  static async publishDocuments(documents: PublishedDocument[]): Promise<EditedSite> {
    const byKey = Map.groupBy(documents, documentKey)
    const changes = [...byKey].map(([key, renditions]) => ({ ...parseDocumentKey(key), documents: renditions }))
    const folder = await openSiteFolder()
    const begun = performance.now()
    const { added } = await requireSuccess(folder.publisher.publish({ changes }))
    const fullRenderMs = performance.now() - begun
    await folder.publisher.background.waitForSearch()
    // The leading worker does the same.
    await folder.publisher.background.warmUp()
    const groups = documents.filter(({ type, locale }) => type === 'treatment' && locale === 'en').length
    return new EditedSite(folder, { pages: added.length, fullRenderMs, groups })
  }

  /** The folder that holds the published one, `live`. */
  get folder(): string {
    return dirname(this.#folder.live)
  }

  /** The folder that is served. */
  get live(): string {
    return this.#folder.live
  }

  /** Changes one sentence in one language, which touches one page. Returns milliseconds until the new bytes are on disk. */
  async editBody(): Promise<number> {
    const mark = `Edit number ${++this.#edits}.`
    const [english, ...others] = this.#nextSideEffect()
    const changed = { ...english, summary: mark, updatedAt: this.#instant() }
    const { ms } = await this.#publish([changed, ...others])
    const file = join(this.#folder.live, 'side-effects', english.slug, 'index.html')
    if (!readFileSync(file, 'utf8').includes(mark)) throw new Error(`${file} lacks the edit`)
    return ms
  }

  /** Changes a name in every language, which touches its pages and every list with it. */
  async editTitle(): Promise<{ ms: number; pages: number }> {
    const plainName = `${initial(++this.#edits)} renamed ${this.#edits}`
    const changed = this.#nextSideEffect().map((document) => ({ ...document, plainName, updatedAt: this.#instant() }))
    const { ms, report } = await this.#publish(changed)
    if (report.changed.length <= locales.length) throw new Error('a new name touched no list')
    return { ms, pages: report.changed.length }
  }

  /** Renders the page of a side effect by the bundle, as it is live, and changes nothing. */
  async renderPage(): Promise<string> {
    const id = this.#pickSideEffect(++this.#renders)
    return (await this.#publisher.preview([], `/side-effects/${id}/`)).html
  }

  /** Waits for the search index after a release and returns the milliseconds. */
  async waitForSearch(): Promise<number> {
    const begun = performance.now()
    await this.#publisher.background.waitForSearch()
    return performance.now() - begun
  }

  /** Waits for files that are made after their pages, such as pictures for social media. */
  async waitForFiles(): Promise<void> {
    await this.#publisher.background.waitForFiles()
  }

  /** Restarts the publisher and compares it, as the worker does, with a database in which nothing has changed. */
  async restart(): Promise<{ ms: number; rendered: number }> {
    const versions = new Map([...this.#publisher.documents()].map((each) => [renditionKey(each), each.updatedAt]))
    await this.#publisher.close()
    const begun = performance.now()
    this.#publisher = await openPublisher(this.#folder.options)
    for (const document of this.#publisher.documents()) {
      const key = renditionKey(document)
      if (versions.get(key) !== document.updatedAt) throw new Error(`${key} has changed with the restart`)
    }
    const { rendered } = await requireSuccess(this.#publisher.publish({ changes: [] }))
    const ms = performance.now() - begun
    this.#sideEffects = groupSideEffects(this.#publisher)
    return { ms, rendered }
  }

  async remove(): Promise<void> {
    await this.#publisher.close()
    await this.#folder.remove()
  }

  async #publish(documents: SideEffect[]): Promise<{ ms: number; report: ReleaseReport }> {
    const [{ id }] = documents as [SideEffect]
    const begun = performance.now()
    const report = await requireSuccess(this.#publisher.publish({ changes: [{ type: 'side-effect', id, documents }] }))
    const ms = performance.now() - begun
    this.#sideEffects.set(id, documents)
    return { ms, report }
  }

  /** Picks side effects all over the site, the same ones in every run. */
  #nextSideEffect(): [SideEffect, ...SideEffect[]] {
    return this.#sideEffects.get(this.#pickSideEffect(this.#edits)) as [SideEffect, ...SideEffect[]]
  }

  #pickSideEffect(turn: number): string {
    return sideEffectId((turn * 7) % this.#groups, (turn * 3) % 40)
  }

  /** An instant after that of the previous edit. */
  #instant(): string {
    return new Date(Date.UTC(2026, 10, 17) + this.#edits * 1_000).toISOString()
  }
}

function groupSideEffects(publisher: Publisher): Map<string, SideEffect[]> {
  const all = [...publisher.documents()].filter((document) => document.type === 'side-effect')
  return Map.groupBy(
    all.toSorted((a, b) => (a.locale < b.locale ? -1 : 1)),
    ({ id }) => id,
  )
}

async function requireSuccess(publishing: Promise<ReleaseReport>): Promise<ReleaseReport> {
  const result = await publishing
  if (result.error) throw result.error
  return result
}
