import { documentKey, type DocumentKey, type DocumentType, type Locale, type PublishedDocument } from '@carepath/schema'
import type { Change, Changes } from './change.ts'
import { LiveDocuments } from './live-documents.ts'
import { publishedTitle } from './published-title.ts'

/**
 * The proposed site: the live documents with the changes of a pass applied. It owns the changes, and counts every edit of
 * them, so that whoever edits them in rounds knows when a round has changed nothing.
 */
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

  /** Grows with every edit of the changes. */
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

  /** True for a document, as `type/id`, that this pass has not loaded from the database. */
  isNotLoaded(key: string): boolean {
    const change = this.changes.get(key)
    return change === undefined || change.isIndirect === true
  }

  /** Renditions in one language that will point at a document. */
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

  /** Removes a document in one language. A live document without a change gets an indirect one. */
  removeRendition(document: PublishedDocument, note: string): void {
    const change = this.#changeOf(document)
    change.renditions.delete(document.locale)
    change.notes.push(note)
    this.#candidates.replace(document, document.locale, undefined)
    this.#revision += 1
  }

  /** Replaces a document in its language. A live document without a change gets an indirect one. */
  replaceRendition(document: PublishedDocument, note: string): void {
    const change = this.#changeOf(document)
    change.renditions.set(document.locale, document)
    if (!change.notes.includes(note)) change.notes.push(note)
    this.#candidates.replace(document, document.locale, document)
    this.#revision += 1
  }

  /** Drops a change: the document stays as it is live now. */
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
    const title = first ? publishedTitle(first) : documentKey({ type, id })
    const change: Change = { type, id, title, renditions: new Map(), notes: [], isIndirect: true }
    for (const document of renditions) change.renditions.set(document.locale, document)
    this.put(change)
    return change
  }
}
