import { type DocumentKey, documentKey, type DocumentType, type Locale, type PublishedDocument } from '@carepath/schema'
import type { Change, Changes } from './change.ts'
import { LiveDocuments } from './live-documents.ts'
import { documentTitle } from './document-title.ts'

/** The site as it will be: what is live, with changes laid over it. */
export class ProposedSite {
  readonly changes: Changes
  readonly #live: LiveDocuments
  readonly #candidates: LiveDocuments
  #revision = 0

  constructor(live: LiveDocuments, changes: Changes) {
    this.#live = live
    this.changes = changes
    this.#candidates = new LiveDocuments([...changes.values()].flatMap(({ renditions }) => [...renditions.values()]))
  }

  /** Grows with everything that is done to the changes. */
  get revision(): number {
    return this.#revision
  }

  get(type: DocumentType, id: string, locale: Locale): PublishedDocument | undefined {
    const change = this.changes.get(documentKey({ type, id }))
    return change ? change.renditions.get(locale) : this.#live.get(type, id, locale)
  }

  /** A document in every language it will be live in. */
  renditionsOf(key: DocumentKey): PublishedDocument[] {
    const change = this.changes.get(documentKey(key))
    return change ? [...change.renditions.values()] : this.#live.renditionsOf(key)
  }

  /** True for a document, as `type/id`, that nobody has loaded for this release. */
  isNotLoaded(key: string): boolean {
    const change = this.changes.get(key)
    return change === undefined || change.isIndirect === true
  }

  /** Documents of one language that will point at a document. */
  referrersOf(key: DocumentKey, locale: Locale): PublishedDocument[] {
    const unchanged = this.#live.referrersOf(key, locale).filter((document) => !this.changes.has(documentKey(document)))
    return [...this.#candidates.referrersOf(key, locale), ...unchanged]
  }

  /** Adds a change, or replaces it. */
  put(change: Change): void {
    const former = this.changes.get(documentKey(change))
    for (const document of former?.renditions.values() ?? [])
      this.#candidates.replace(document, document.locale, undefined)
    this.changes.set(documentKey(change), change)
    for (const document of change.renditions.values()) this.#candidates.replace(document, document.locale, document)
    this.#revision += 1
  }

  /** Takes a document out in one language; a live document that nobody has changed becomes a change by it. */
  removeRendition(document: PublishedDocument, note: string): void {
    const change = this.#changeOf(document)
    change.renditions.delete(document.locale)
    change.notes.push(note)
    this.#candidates.replace(document, document.locale, undefined)
    this.#revision += 1
  }

  /** Gives a document that will be live other words, in its language. */
  replaceRendition(document: PublishedDocument, note: string): void {
    const change = this.#changeOf(document)
    change.renditions.set(document.locale, document)
    if (!change.notes.includes(note)) change.notes.push(note)
    this.#candidates.replace(document, document.locale, document)
    this.#revision += 1
  }

  /** Leaves a document as it is live now. */
  dropChange(change: Change): void {
    this.changes.delete(documentKey(change))
    for (const document of change.renditions.values()) this.#candidates.replace(document, document.locale, undefined)
    this.#revision += 1
  }

  #changeOf({ type, id }: DocumentKey): Change {
    const existing = this.changes.get(documentKey({ type, id }))
    if (existing) return existing
    const renditions = this.#live.renditionsOf({ type, id })
    const [first] = renditions
    const title = first ? documentTitle(first) : documentKey({ type, id })
    const change: Change = { type, id, title, renditions: new Map(), notes: [], isIndirect: true }
    for (const document of renditions) change.renditions.set(document.locale, document)
    this.put(change)
    return change
  }
}
