import { renditionKey, type DocumentType, type Locale, type PublishedDocument } from '@carepath/schema'
import { findLists } from './document-indexes.ts'
import type { DocumentStore } from './document-store.ts'
import type { DocumentEdit, DocumentView } from './document-view.ts'
import type { ReadKey } from './read-key.ts'

/** The documents as they would be after some edits. The store beneath stays as it is. */
export class DocumentOverlay implements DocumentView {
  readonly #base: DocumentStore
  readonly #edits = new Map<string, DocumentEdit>()
  readonly #joining = new Map<ReadKey, Set<string>>()
  readonly #leaving = new Map<ReadKey, Set<string>>()
  readonly #sorted = new Map<ReadKey, readonly string[]>()

  constructor(base: DocumentStore, edits: Iterable<DocumentEdit>) {
    this.#base = base
    for (const edit of edits) this.#overlay(edit)
  }

  get(type: DocumentType, id: string, locale: Locale): PublishedDocument | undefined {
    const edit = this.#edits.get(renditionKey({ type, id, locale }))
    return edit ? edit.after : this.#base.get(type, id, locale)
  }

  idsOn(list: ReadKey): readonly string[] {
    const joining = this.#joining.get(list)
    const leaving = this.#leaving.get(list)
    if (!joining && !leaving) return this.#base.idsOn(list)
    let ids = this.#sorted.get(list)
    if (!ids) {
      const staying = this.#base.idsOn(list).filter((id) => !leaving?.has(id))
      ids = [...new Set([...staying, ...(joining ?? [])])].sort()
      this.#sorted.set(list, ids)
    }
    return ids
  }

  #overlay(edit: DocumentEdit): void {
    const document = edit.after ?? edit.before
    if (!document) return
    this.#edits.set(renditionKey(document), edit)
    const before = new Set(edit.before ? findLists(edit.before, this.#base.indexes) : [])
    const after = new Set(edit.after ? findLists(edit.after, this.#base.indexes) : [])
    for (const list of after) if (!before.has(list)) add(this.#joining, list, document.id)
    for (const list of before) if (!after.has(list)) add(this.#leaving, list, document.id)
  }
}

function add(lists: Map<ReadKey, Set<string>>, list: ReadKey, id: string): void {
  lists.set(list, (lists.get(list) ?? new Set()).add(id))
}
