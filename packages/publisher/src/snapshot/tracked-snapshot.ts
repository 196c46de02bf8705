import {
  renditionKey,
  type DocumentType,
  type Locale,
  type PublishedDocumentOf,
  type SnapshotReader,
} from '@carepath/schema'
import type { DerivedValues } from './derived-values.ts'
import type { DocumentView } from './document-view.ts'
import { allKey, derivedKey, liveKey, whereKey, type ReadKey } from './read-key.ts'
import type { ReadTracker } from './read-tracker.ts'
import { trackDocument } from './tracked-document.ts'

/** The documents as views get them: `tracker` records every read. */
export class TrackedSnapshot implements SnapshotReader {
  readonly #view: DocumentView
  readonly #derivedValues: DerivedValues
  readonly #tracker: ReadTracker
  readonly #proxies = new Map<string, unknown>()

  constructor(view: DocumentView, derivedValues: DerivedValues, tracker: ReadTracker) {
    this.#view = view
    this.#derivedValues = derivedValues
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
    if (!this.#derivedValues.indexes[type]?.includes(field)) {
      throw new Error(`A view reads ${type} by "${field}", which the bundle does not list in its indexes`)
    }
    return this.#listed(whereKey(type, locale, field, value), type, locale)
  }

  all<T extends DocumentType>(type: T, locale: Locale): PublishedDocumentOf<T>[] {
    return this.#listed(allKey(type, locale), type, locale)
  }

  derive<T>(key: string, compute: (snapshot: SnapshotReader) => T): T {
    this.#tracker.record(derivedKey(key))
    try {
      return this.#tracker.whileDeriving(key, () => this.#derivedValues.evaluate(key, compute)) as T
    } catch (error) {
      // A value that fails is stored nowhere: whoever asked for it depends on what it had read.
      for (const read of this.#derivedValues.readsOfFailed(key)) this.#tracker.record(read)
      throw error
    }
  }

  #listed<T extends DocumentType>(list: ReadKey, type: T, locale: Locale): PublishedDocumentOf<T>[] {
    this.#tracker.record(list)
    return this.#view.idsOn(list).flatMap((id) => this.#tracked(type, id, locale) ?? [])
  }

  #tracked<T extends DocumentType>(type: T, id: string, locale: Locale): PublishedDocumentOf<T> | undefined {
    const key = renditionKey({ type, id, locale })
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
