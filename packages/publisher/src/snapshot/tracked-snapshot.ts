import type { DocumentType, Locale, PublishedDocumentOf, SnapshotReader } from '@carepath/schema'
import type { Derivations } from './derivations.ts'
import { renditionKey, type DocumentView } from './document-view.ts'
import { allKey, derivedKey, liveKey, whereKey, type ReadKey } from './read-key.ts'
import type { ReadTracker } from './read-tracker.ts'
import { trackDocument } from './tracked-document.ts'

/** What a view is given: the documents, with every read remembered by `tracker`. */
export class TrackedSnapshot implements SnapshotReader {
  readonly #view: DocumentView
  readonly #derivations: Derivations
  readonly #tracker: ReadTracker
  readonly #proxies = new Map<string, unknown>()

  constructor(view: DocumentView, derivations: Derivations, tracker: ReadTracker) {
    this.#view = view
    this.#derivations = derivations
    this.#tracker = tracker
  }

  get<T extends DocumentType>(type: T, id: string, locale: Locale): PublishedDocumentOf<T> | undefined {
    this.#tracker.record(liveKey(type, locale, id))
    return this.#tracked(type, id, locale)
  }

  where<T extends DocumentType>(
    type: T,
    locale: Locale,
    field: keyof PublishedDocumentOf<T> & string,
    value: string,
  ): PublishedDocumentOf<T>[] {
    if (!this.#derivations.indexes[type]?.includes(field)) {
      throw new Error(`A view asks for ${type} by "${field}", which the bundle does not list in its indexes`)
    }
    return this.#listed(whereKey(type, locale, field, value), type, locale)
  }

  all<T extends DocumentType>(type: T, locale: Locale): PublishedDocumentOf<T>[] {
    return this.#listed(allKey(type, locale), type, locale)
  }

  derive<T>(key: string, compute: (snapshot: SnapshotReader) => T): T {
    this.#tracker.record(derivedKey(key))
    return this.#tracker.whileDeriving(key, () => this.#derivations.evaluate(key, compute)) as T
  }

  #listed<T extends DocumentType>(list: ReadKey, type: T, locale: Locale): PublishedDocumentOf<T>[] {
    this.#tracker.record(list)
    return this.#view.idsOn(list).flatMap((id) => this.#tracked(type, id, locale) ?? [])
  }

  #tracked<T extends DocumentType>(type: T, id: string, locale: Locale): PublishedDocumentOf<T> | undefined {
    const key = renditionKey(type, locale, id)
    let proxy = this.#proxies.get(key)
    if (!proxy) {
      const document = this.#view.get(type, id, locale)
      if (!document) return undefined
      proxy = trackDocument(document, this.#tracker)
      this.#proxies.set(key, proxy)
    }
    return proxy as PublishedDocumentOf<T>
  }
}
