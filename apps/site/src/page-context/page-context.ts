import {
  documentKey,
  type DocumentKey,
  type DocumentType,
  type Locale,
  type PublishedDocument,
  type PublishedDocumentOf,
  type Review,
  type SnapshotReader,
} from '@carepath/schema'
import type { UiText } from '../i18n/ui-text.ts'
import { uiText } from '../i18n/ui-text.ts'
import type { KnownPageAddress } from '../routes/page-kind.ts'
import { Citations } from './citations.ts'
import { ExplainedWords } from './explained-words.ts'
import { pageClinics } from './page-clinics.ts'
import { newestChangedAt, trackDates } from '../snapshot/change-dates.ts'
import { requireDocument, type FieldPlace } from '../snapshot/require-document.ts'
import type { ShownPart } from '../snapshot/shown-part.ts'
import { sharedSettings, type SharedSettings } from '../snapshot/site-settings.ts'

/** A review that is overdue. */
export interface OverdueReview {
  /** Day by which it was due. */
  due: string
  /** True where the review is of another document that the page shows, not of the page's own. */
  isOfPart: boolean
}

/** A video as a page shows it. */
export interface ShownVideo {
  title: string
  /** Public paths of the video and of its still picture. */
  src: string
  poster: string
  /** What is said and seen in it, as plain text. */
  transcript: string
}

/** What a view works with: the live documents, the language, and a record of what the page shows. */
export class PageContext {
  readonly locale: Locale
  readonly text: UiText
  readonly settings: SharedSettings
  readonly citations: Citations
  readonly explainedWords: ExplainedWords
  /** Ids of the site's emergency cards that the page shows among its own. */
  readonly shownEmergencyCards = new Set<string>()
  /** Names of the clinicians who attest what happens at the clinic. */
  readonly attesters = new Set<string>()
  /** The videos that the page shows, in their order. */
  readonly videos: ShownVideo[] = []
  readonly address: KnownPageAddress
  readonly snapshot: SnapshotReader
  #lastModified = ''
  /** The documents that make the page a sample, by their keys. */
  readonly #unsigned = new Map<string, DocumentKey>()
  readonly #overdueReviews: OverdueReview[] = []
  #country: string | undefined
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

  /** The country of the page's first clinic: the page's numbers, days and times are written as people there write them. */
  get country(): string | undefined {
    this.#country ??= pageClinics(this)[0]?.country
    return this.#country
  }

  /** Reads a document that the page needs. */
  require<T extends DocumentType>(target: { type: T; id: string }, from: FieldPlace): PublishedDocumentOf<T> {
    return requireDocument(this.snapshot, this.locale, target, from)
  }

  /** Reads the document that the page is about. Each field that the page reads from it dates the page. */
  requireOwner<T extends DocumentType>(type: T): PublishedDocumentOf<T> {
    const id = this.address.document?.id ?? ''
    return trackDates(this.require({ type, id }, { document: { type, id }, field: 'id' }), (at) => this.noteDate(at))
  }

  /** Records the date of something that the page shows. */
  noteDate(instant = ''): void {
    if (instant > this.#lastModified) this.#lastModified = instant
  }

  /** Records a video that the page shows; the same one once. */
  noteVideo(video: ShownVideo): void {
    if (!this.videos.some(({ src }) => src === video.src)) this.videos.push(video)
  }

  /**
   * Records that the page shows a document that a clinician reviews. Words that nobody has signed, or a
   * placeholder has, make the whole page a sample; an overdue review gives the page a notice.
   */
  noteReviewed(document: PublishedDocument & { review: Review }): void {
    if (document.id !== this.address.document?.id) this.noteDate(newestChangedAt(document))
    this.noteSigned(document)
    const { reviewDue, overdueSince } = document.review
    if (overdueSince) this.#overdueReviews.push({ due: reviewDue, isOfPart: document.id !== this.address.document?.id })
  }

  /** Marks the page as a sample where nobody has signed what it shows, or a placeholder has. */
  noteSigned(document: PublishedDocument & { review: Review }): void {
    const { byline, reviewedBy, reviewedContentHash } = document.review
    const reviewer = this.require(reviewedBy, { document, field: 'review.reviewedBy' })
    if (reviewer.isPlaceholder || byline?.isPlaceholder || reviewedContentHash === undefined) this.markSample(document)
  }

  /** Records that the page shows a part of another document that a clinician reviews. */
  notePart({ changedAt, isSample, overdueBy }: ShownPart, document: DocumentKey): void {
    this.noteDate(changedAt)
    if (isSample) this.markSample(document)
    if (overdueBy) this.#overdueReviews.push({ due: overdueBy, isOfPart: true })
  }

  /** Marks the page as a sample because of a document that it shows. */
  markSample({ type, id }: DocumentKey): void {
    this.#unsigned.set(documentKey({ type, id }), { type, id })
  }

  /** The id, with a number where the page has it already: separately written texts may share headings. */
  uniqueId(id: string): string {
    const count = (this.#ids.get(id) ?? 0) + 1
    this.#ids.set(id, count)
    return count === 1 ? id : this.uniqueId(`${id}-${count}`)
  }

  get isSample(): boolean {
    return this.#unsigned.size > 0
  }

  /** The documents that make the page a sample. */
  get unsigned(): DocumentKey[] {
    return [...this.#unsigned.values()]
  }

  /** The overdue review to tell readers of: the page's own, else the one that was due first. */
  get overdueReview(): OverdueReview | undefined {
    const longestWaiting = this.#overdueReviews.toSorted((a, b) => (a.due < b.due ? -1 : 1))
    return longestWaiting.find(({ isOfPart }) => !isOfPart) ?? longestWaiting[0]
  }

  /** Date of the newest content that the page shows; empty where no content has a date. */
  get lastModified(): string {
    return this.#lastModified
  }
}
