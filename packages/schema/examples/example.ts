import type { DocumentType } from '../src/identity/document-type.ts'
import type { Locale } from '../src/values/enums.ts'
import type { PublishedDocumentOf } from '../src/types/published-document.ts'

/** A document the contract must refuse, and the field it must name. */
export interface InvalidExample {
  /** Why it is wrong, as the end of the sentence "refuses …". */
  because: string
  /** The whole document. */
  document: unknown
  /** Path that the error must name. */
  path: string
}

/** Curated examples of one type. */
export interface Examples<T extends DocumentType> {
  /** Documents of the type, all languages. */
  valid: PublishedDocumentOf<T>[]
  invalid: InvalidExample[]
}

/** Builds the examples of a type from its renditions and from one-field spoilings of the first of them. */
export function examplesOf<T extends DocumentType>(
  renditions: ((locale: Locale) => PublishedDocumentOf<T>)[],
  spoilings: { because: string; path: string; spoil: Record<string, unknown> }[],
): Examples<T> {
  const valid = renditions.flatMap((rendition) => [rendition('en'), rendition('es')])
  return {
    valid,
    invalid: spoilings.map(({ because, path, spoil }) => ({ because, path, document: { ...valid[0], ...spoil } })),
  }
}
