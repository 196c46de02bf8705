import type {
  DocumentType,
  Locale,
  PublishedDocument,
  PublishedDocumentOf,
  Review,
  SnapshotReader,
} from '@carepath/schema'
import type { UiText } from '../i18n/en.ts'
import { uiText } from '../i18n/ui-text.ts'
import type { KnownPageAddress } from '../routes/page-kind.ts'
import { Citations } from './citations.ts'
import { ExplainedWords } from './explained-words.ts'
import { newestChangedAt, trackDates } from '../snapshot/change-dates.ts'
import { requireDocument, type FieldPlace } from '../snapshot/require-document.ts'
import { sharedSettings, type SharedSettings } from '../snapshot/site-settings.ts'

/** A review that was due and has not happened. */
export interface OverdueReview {
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
  readonly explainedWords: ExplainedWords
  readonly address: KnownPageAddress
  readonly snapshot: SnapshotReader
  #lastModified = ''
  #isSample = false
  readonly #overdueReviews: OverdueReview[] = []
  readonly #ids = new Map<string, number>()

  constructor(address: KnownPageAddress, snapshot: SnapshotReader) {
    this.address = address
    this.snapshot = snapshot
    this.locale = address.locale
    this.text = uiText[address.locale]
    this.settings = sharedSettings(snapshot, address.locale)
    this.citations = new Citations(snapshot, address.locale)
    this.explainedWords = new ExplainedWords(this)
  }

  /** A document this page needs something of. */
  require<T extends DocumentType>(target: { type: T; id: string }, from: FieldPlace): PublishedDocumentOf<T> {
    return requireDocument(this.snapshot, this.locale, target, from)
  }

  /** The document the page is about. */
  requireOwner<T extends DocumentType>(type: T): PublishedDocumentOf<T> {
    const id = this.address.document?.id ?? ''
    return trackDates(this.require({ type, id }, { document: { type, id }, field: 'id' }), (at) => this.noteDate(at))
  }

  /** Notes that the page shows something of that date. Of the document it is about, each field that it reads is noted. */
  noteDate(instant = ''): void {
    if (instant > this.#lastModified) this.#lastModified = instant
  }

  /**
   * Notes that the page shows what a clinician must have signed: signed by nobody real, the whole page is a sample; late,
   * it says so.
   */
  noteReviewed(document: PublishedDocument & { review: Review }): void {
    if (document.id !== this.address.document?.id) this.noteDate(newestChangedAt(document))
    const reviewer = this.require(document.review.reviewedBy, { document, field: 'review.reviewedBy' })
    if (reviewer.isPlaceholder) this.#isSample = true
    const { reviewDue, overdueSince } = document.review
    if (overdueSince) this.#overdueReviews.push({ due: reviewDue, isOfPart: document.id !== this.address.document?.id })
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
  get overdueReview(): OverdueReview | undefined {
    const longestWaiting = this.#overdueReviews.toSorted((a, b) => (a.due < b.due ? -1 : 1))
    return longestWaiting.find(({ isOfPart }) => !isOfPart) ?? longestWaiting[0]
  }

  /** When the newest of what it shows last changed for readers; empty where nothing says so. */
  get lastModified(): string {
    return this.#lastModified
  }
}
