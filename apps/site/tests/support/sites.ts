import {
  documentKey,
  type DocumentType,
  type Locale,
  type PublishedDocument,
  type PublishedDocumentOf,
} from '@carepath/schema'
import { exampleDocuments } from '@carepath/schema/examples'

/** The contract's examples: one small site in both languages. */
export const exampleSite: readonly PublishedDocument[] = exampleDocuments

/** The first example of a type in a language. */
export function exampleOf<T extends DocumentType>(type: T, locale: Locale = 'en'): PublishedDocumentOf<T> {
  const document = exampleSite.find((candidate) => candidate.type === type && candidate.locale === locale)
  if (!document) throw new Error(`No example of ${type} in ${locale}`)
  return document as PublishedDocumentOf<T>
}

/** The site with one rendition changed. */
export function withChange<T extends DocumentType>(
  site: readonly PublishedDocument[],
  document: PublishedDocumentOf<T>,
  change: Partial<PublishedDocumentOf<T>>,
): PublishedDocument[] {
  return site.map((other) => (isSame(other, document) ? { ...other, ...change } : other))
}

/** The site without one document, in every language or in one. */
export function without(site: readonly PublishedDocument[], key: string, locale?: Locale): PublishedDocument[] {
  return site.filter((other) => documentKey(other) !== key || (locale && other.locale !== locale))
}

/** The site with more side effects, which no treatment lists. */
export function withSideEffects(site: readonly PublishedDocument[], count: number): PublishedDocument[] {
  const effect = exampleOf('side-effect')
  const more = Array.from({ length: count }, (_, index): PublishedDocument => {
    const letter = String.fromCodePoint(65 + (index % 26))
    return { ...effect, id: `effect-${index}`, slug: `effect-${index}`, plainName: `${letter} effect ${index}` }
  })
  return [...site, ...more]
}

const isSame = (a: PublishedDocument, b: PublishedDocument): boolean =>
  a.type === b.type && a.id === b.id && a.locale === b.locale
