import type { DocumentType, Locale, PublishedDocumentOf, Review, SnapshotReader } from '@carepath/schema'
import { uiText, type UiText } from '../i18n/ui-text.ts'
import type { KnownPageAddress } from '../routes/page-kind.ts'
import { Citations } from './citations.ts'
import { ExplainedWords } from './explained-words.ts'
import { requireDocument, type FieldPlace } from './require-document.ts'
import { siteSettings, type SharedSettings } from './site-settings.ts'

/** What a view works with: what is live, in which language, and what the page has shown so far. */
export class PageContext {
  readonly locale: Locale
  readonly text: UiText
  readonly settings: SharedSettings
  readonly citations: Citations
  readonly words: ExplainedWords
  readonly address: KnownPageAddress
  readonly snapshot: SnapshotReader
  #lastModified = ''
  #isSample = false
  readonly #ids = new Map<string, number>()

  constructor(address: KnownPageAddress, snapshot: SnapshotReader) {
    this.address = address
    this.snapshot = snapshot
    this.locale = address.locale
    this.text = uiText[address.locale]
    this.settings = siteSettings(snapshot, address.locale)
    this.citations = new Citations(snapshot, address.locale)
    this.words = new ExplainedWords(this)
  }

  /** A document this page needs something of. */
  require<T extends DocumentType>(target: { type: T; id: string }, from: FieldPlace): PublishedDocumentOf<T> {
    return requireDocument(this.snapshot, this.locale, target, from)
  }

  /** The document the page is about. */
  owner<T extends DocumentType>(type: T): PublishedDocumentOf<T> {
    const id = this.address.document?.id ?? ''
    return this.require({ type, id }, { document: { type, id }, field: 'id' })
  }

  /** Notes that the page shows a document's own words, so that its date is theirs. */
  shows({ updatedAt }: { updatedAt: string }): void {
    if (updatedAt > this.#lastModified) this.#lastModified = updatedAt
  }

  /** As `shows`, for what a clinician must have signed: signed by nobody real, the whole page is a sample. */
  showsReviewed(document: { type: DocumentType; id: string; updatedAt: string; review: Review }): void {
    this.shows(document)
    const reviewer = this.require(document.review.reviewedBy, { document, field: 'review.reviewedBy' })
    if (reviewer.isPlaceholder) this.#isSample = true
  }

  /** Marks the page as sample for a reason of its own. */
  markSample(isSample: boolean): void {
    this.#isSample ||= isSample
  }

  /** The id itself, or one with a number where the page has it already: parts written apart may share headings. */
  uniqueId(id: string): string {
    const count = (this.#ids.get(id) ?? 0) + 1
    this.#ids.set(id, count)
    return count === 1 ? id : this.uniqueId(`${id}-${count}`)
  }

  get isSample(): boolean {
    return this.#isSample
  }

  get lastModified(): string {
    return this.#lastModified
  }
}
