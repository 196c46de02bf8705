import { renditionKey, type DocumentType, type Locale, type PublishedDocument } from '@carepath/schema'
import { deepFreeze } from './deep-freeze.ts'
import { findLists, type DocumentIndexes } from './document-indexes.ts'
import type { DocumentEdit, DocumentView } from './document-view.ts'
import type { ReadKey } from './read-key.ts'

/** All live documents in memory. Each edit updates the lists that the document is on. */
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
    return this.#documents.get(renditionKey({ type, id, locale }))
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
      const left = new Set(before ? findLists(before, this.indexes) : [])
      const joined = new Set(after ? findLists(after, this.indexes) : [])
      if (before) this.#documents.delete(renditionKey(before))
      if (after) this.#documents.set(renditionKey(after), deepFreeze(after))
      // A list is sorted again only when its members change: sorting a long list would take longer than the edit.
      for (const list of left) if (before && !joined.has(list)) this.#leave(list, before.id)
      for (const list of joined) if (after && !left.has(list)) this.#join(list, after.id)
    }
  }

  #join(list: ReadKey, id: string): void {
    const ids = this.#lists.get(list) ?? new Set()
    this.#lists.set(list, ids.add(id))
    this.#sorted.delete(list)
  }

  #leave(list: ReadKey, id: string): void {
    const ids = this.#lists.get(list)
    ids?.delete(id)
    if (ids?.size === 0) this.#lists.delete(list)
    this.#sorted.delete(list)
  }
}
