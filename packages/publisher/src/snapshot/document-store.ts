import type { DocumentType, Locale, PublishedDocument } from '@carepath/schema'
import { deepFreeze } from './deep-freeze.ts'
import { membershipsOf, type DocumentIndexes } from './document-indexes.ts'
import { renditionKey, type DocumentEdit, type DocumentView } from './document-view.ts'
import type { ReadKey } from './read-key.ts'

/** All live documents in memory, with their lists kept up to date edit by edit. */
export class DocumentStore implements DocumentView {
  readonly indexes: DocumentIndexes
  readonly #documents = new Map<string, PublishedDocument>()
  readonly #lists = new Map<ReadKey, Set<string>>()
  readonly #sorted = new Map<ReadKey, readonly string[]>()

  constructor(indexes: DocumentIndexes, documents: Iterable<PublishedDocument>) {
    this.indexes = indexes
    for (const after of documents) this.apply([{ before: undefined, after }])
  }

  get size(): number {
    return this.#documents.size
  }

  all(): Iterable<PublishedDocument> {
    return this.#documents.values()
  }

  get(type: DocumentType, id: string, locale: Locale): PublishedDocument | undefined {
    return this.#documents.get(renditionKey(type, locale, id))
  }

  idsOn(list: ReadKey): readonly string[] {
    let ids = this.#sorted.get(list)
    if (!ids) {
      ids = [...(this.#lists.get(list) ?? [])].sort()
      this.#sorted.set(list, ids)
    }
    return ids
  }

  apply(edits: Iterable<DocumentEdit>): void {
    for (const { before, after } of edits) {
      if (before) this.#remove(before)
      if (after) this.#add(deepFreeze(after))
    }
  }

  #add(document: PublishedDocument): void {
    this.#documents.set(renditionKey(document.type, document.locale, document.id), document)
    for (const list of membershipsOf(document, this.indexes)) {
      const ids = this.#lists.get(list) ?? new Set()
      this.#lists.set(list, ids.add(document.id))
      this.#sorted.delete(list)
    }
  }

  #remove(document: PublishedDocument): void {
    this.#documents.delete(renditionKey(document.type, document.locale, document.id))
    for (const list of membershipsOf(document, this.indexes)) {
      const ids = this.#lists.get(list)
      ids?.delete(document.id)
      if (ids?.size === 0) this.#lists.delete(list)
      this.#sorted.delete(list)
    }
  }
}
