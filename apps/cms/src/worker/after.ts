import type { DocumentKey, DocumentType, Locale, PublishedDocument } from '@carepath/schema'
import { documentKey, type Change, type Changes } from './change.ts'
import { LiveDocuments } from './live-documents.ts'

/** The site as it will be: what is live, with changes laid over it. */
export class After {
  readonly changes: Changes
  readonly #live: LiveDocuments
  readonly #candidates: LiveDocuments

  constructor(live: LiveDocuments, changes: Changes) {
    this.#live = live
    this.changes = changes
    this.#candidates = new LiveDocuments([...changes.values()].flatMap(({ renditions }) => [...renditions.values()]))
  }

  get(type: DocumentType, id: string, locale: Locale): PublishedDocument | undefined {
    const change = this.changes.get(documentKey({ type, id }))
    return change ? change.renditions.get(locale) : this.#live.get(type, id, locale)
  }

  /** Documents of one language that will point at a document. */
  referrersOf(key: DocumentKey, locale: Locale): PublishedDocument[] {
    const unchanged = this.#live.referrersOf(key, locale).filter((document) => !this.changes.has(documentKey(document)))
    return [...this.#candidates.referrersOf(key, locale), ...unchanged]
  }

  /** Adds a change, or replaces it. */
  put(change: Change): void {
    this.changes.set(documentKey(change), change)
    for (const document of change.renditions.values()) this.#candidates.replace(document, document.locale, document)
  }

  /** Takes a document out in one language; a live document that nobody has changed becomes a change by it. */
  takeOut(document: PublishedDocument, note: string): void {
    const change = this.changes.get(documentKey(document)) ?? this.#unchanged(document)
    change.renditions.delete(document.locale)
    change.notes.push(note)
    this.#candidates.replace(document, document.locale, undefined)
  }

  /** Leaves a document as it is live now. */
  drop(change: Change): void {
    this.changes.delete(documentKey(change))
    for (const document of change.renditions.values()) this.#candidates.replace(document, document.locale, undefined)
  }

  #unchanged({ type, id }: DocumentKey): Change {
    const change: Change = { type, id, title: documentKey({ type, id }), renditions: new Map(), notes: [] }
    for (const document of this.#live.renditionsOf({ type, id })) change.renditions.set(document.locale, document)
    this.put(change)
    return change
  }
}
