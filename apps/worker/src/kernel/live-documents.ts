import {
  type DocumentKey,
  type DocumentType,
  type Locale,
  locales,
  type PublishedDocument,
  renditionKey,
} from '@carepath/schema'
import { referencesIn } from '@carepath/content/candidate/references-in.ts'

/** What is live, by document and language, with the pointers between documents readable backwards. */
export class LiveDocuments {
  readonly #documents = new Map<string, PublishedDocument>()
  readonly #referrers = new Map<string, Set<string>>()

  constructor(documents: Iterable<PublishedDocument> = []) {
    for (const document of documents) this.#put(document)
  }

  get(type: DocumentType, id: string, locale: Locale): PublishedDocument | undefined {
    return this.#documents.get(renditionKey({ type, id, locale }))
  }

  /** A document in every language it is live in. */
  renditionsOf({ type, id }: DocumentKey): PublishedDocument[] {
    return locales.flatMap((locale) => this.get(type, id, locale) ?? [])
  }

  /** Documents of one language that point at a document, itself left out. */
  referrersOf({ type, id }: DocumentKey, locale: Locale): PublishedDocument[] {
    return [...(this.#referrers.get(renditionKey({ type, id, locale })) ?? [])].flatMap(
      (key) => this.#documents.get(key) ?? [],
    )
  }

  /** Documents that show an uploaded file, in any language. */
  documentsShowing(asset: string): PublishedDocument[] {
    return [...(this.#referrers.get(asset) ?? [])].flatMap((key) => this.#documents.get(key) ?? [])
  }

  /** Everything that is live in a language. */
  all(): Iterable<PublishedDocument> {
    return this.#documents.values()
  }

  /** Makes a document in one language what it is now; undefined takes it out. */
  replace({ type, id }: DocumentKey, locale: Locale, document: PublishedDocument | undefined): void {
    const before = this.get(type, id, locale)
    if (before) this.#remove(before)
    if (document) this.#put(document)
  }

  #put(document: PublishedDocument): void {
    const key = renditionKey(document)
    this.#documents.set(key, document)
    for (const target of targetsOf(document)) {
      this.#referrers.set(target, (this.#referrers.get(target) ?? new Set<string>()).add(key))
    }
  }

  #remove(document: PublishedDocument): void {
    const key = renditionKey(document)
    this.#documents.delete(key)
    for (const target of targetsOf(document)) {
      const referrers = this.#referrers.get(target)
      referrers?.delete(key)
      if (referrers?.size === 0) this.#referrers.delete(target)
    }
  }
}

function targetsOf(document: PublishedDocument): string[] {
  const references = referencesIn(document).map(({ type, id }) => renditionKey({ type, id, locale: document.locale }))
  return [...references, ...document.assets]
}
