import {
  indexedValues,
  type DocumentType,
  type Locale,
  type PublishedDocument,
  type PublishedDocumentOf,
  type SnapshotReader,
} from '@carepath/schema'

/** Live documents as views read them, without the publisher's record of who read what. */
export class LiveSnapshot implements SnapshotReader {
  readonly documents: readonly PublishedDocument[]
  readonly #derived = new Map<string, unknown>()

  constructor(documents: readonly PublishedDocument[]) {
    this.documents = documents
  }

  get<T extends DocumentType>(type: T, id: string, locale: Locale): PublishedDocumentOf<T> | undefined {
    return this.all(type, locale).find((document) => document.id === id)
  }

  where<T extends DocumentType>(
    type: T,
    locale: Locale,
    field: keyof PublishedDocumentOf<T> & string,
    value: string,
  ): PublishedDocumentOf<T>[] {
    return this.all(type, locale).filter((document) => indexedValues(Reflect.get(document, field)).includes(value))
  }

  all<T extends DocumentType>(type: T, locale: Locale): PublishedDocumentOf<T>[] {
    return this.derive(`all ${type} ${locale}`, () =>
      this.documents.filter(
        (document): document is PublishedDocumentOf<T> => document.type === type && document.locale === locale,
      ),
    )
  }

  derive<T>(key: string, compute: (snapshot: SnapshotReader) => T): T {
    if (!this.#derived.has(key)) this.#derived.set(key, compute(this))
    return this.#derived.get(key) as T
  }
}
