import type { DocumentType, Locale, PublishedDocumentOf, Review, SnapshotReader } from '@carepath/schema'
import { uiText, type UiText } from '../i18n/ui-text.ts'
import type { KnownPageAddress } from '../routes/page-kind.ts'
import { Citations } from './citations.ts'
import { ExplainedWords } from './explained-words.ts'
import { requireDocument, type FieldPlace } from './require-document.ts'
import { siteSettings, type SharedSettings } from './site-settings.ts'

/** A review that was due and has not happened. */
export interface MissedReview {
  /** Day by which it was due. */
  due: string
  /** True where the page's own document was reviewed in time, and something else it shows was not. */
  isOfPart: boolean
}

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
  readonly #missedReviews: MissedReview[] = []
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

  /** As `shows`, for what a clinician must have signed: signed by nobody real, the whole page is a sample; late, it says so. */
  showsReviewed(document: { type: DocumentType; id: string; updatedAt: string; review: Review }): void {
    this.shows(document)
    const reviewer = this.require(document.review.reviewedBy, { document, field: 'review.reviewedBy' })
    if (reviewer.isPlaceholder) this.#isSample = true
    const { reviewDue, overdueSince } = document.review
    if (overdueSince) this.#missedReviews.push({ due: reviewDue, isOfPart: document.id !== this.address.document?.id })
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

  /** The review that is overdue: the page's own, else the one that a part of it has waited for the longest. */
  get missedReview(): MissedReview | undefined {
    const longestWaiting = this.#missedReviews.toSorted((a, b) => (a.due < b.due ? -1 : 1))
    return longestWaiting.find(({ isOfPart }) => !isOfPart) ?? longestWaiting[0]
  }

  get lastModified(): string {
    return this.#lastModified
  }
}
