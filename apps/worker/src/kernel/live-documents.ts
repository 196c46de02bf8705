import {
  type DocumentKey,
  type DocumentType,
  type Locale,
  locales,
  type PublishedDocument,
  renditionKey,
} from '@carepath/schema'
import { findReferences } from '@carepath/content/candidate/references/find-references.ts'

/** The live renditions, by document and language. It also knows which of them refer to a document, or show a file. */
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

  /** The languages in which each document of a type is live, by its id. */
  languagesOf(type: DocumentType): Record<string, Locale[]> {
    const languages: Record<string, Locale[]> = {}
    for (const document of this.#documents.values())
      if (document.type === type) (languages[document.id] ??= []).push(document.locale)
    return languages
  }

  /** Renditions in one language that point at a document, apart from its own. */
  referrersOf({ type, id }: DocumentKey, locale: Locale): PublishedDocument[] {
    return [...(this.#referrers.get(renditionKey({ type, id, locale })) ?? [])].flatMap(
      (key) => this.#documents.get(key) ?? [],
    )
  }

  /** Renditions that show an uploaded file, given by its public path. */
  documentsShowing(asset: string): PublishedDocument[] {
    return [...(this.#referrers.get(asset) ?? [])].flatMap((key) => this.#documents.get(key) ?? [])
  }

  /** All live renditions. */
  all(): Iterable<PublishedDocument> {
    return this.#documents.values()
  }

  /** Replaces a document in one language; without a document, removes it there. */
  replace({ type, id }: DocumentKey, locale: Locale, document: PublishedDocument | undefined): void {
    const before = this.get(type, id, locale)
    if (before) this.#remove(before)
    if (document) this.#put(document)
  }

  #put(document: PublishedDocument): void {
    const key = renditionKey(document)
    this.#documents.set(key, document)
    for (const target of targetsIn(document)) {
      this.#referrers.set(target, (this.#referrers.get(target) ?? new Set<string>()).add(key))
    }
  }

  #remove(document: PublishedDocument): void {
    const key = renditionKey(document)
    this.#documents.delete(key)
    for (const target of targetsIn(document)) {
      const referrers = this.#referrers.get(target)
      referrers?.delete(key)
      if (referrers?.size === 0) this.#referrers.delete(target)
    }
  }
}

/** Keys of the renditions a document points at, and paths of the files it shows. */
function targetsIn(document: PublishedDocument): string[] {
  const references = findReferences(document).map(({ type, id }) => renditionKey({ type, id, locale: document.locale }))
  return [...references, ...document.assets]
}
