import type { DocumentType, Locale, PublishedDocument, PublishedDocumentOf, SnapshotReader } from '@carepath/schema'

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
    return this.all(type, locale).filter((document) => hasValue(Reflect.get(document, field), value))
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

/** A field is found by its own value, by the id of a reference, and by each of these in a list. */
function hasValue(field: unknown, value: string): boolean {
  if (Array.isArray(field)) return field.some((item) => hasValue(item, value))
  if (typeof field === 'object' && field !== null) return 'id' in field && field.id === value
  return String(field) === value
}
