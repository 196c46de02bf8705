import type { DocumentType } from '../src/identity/document-type.ts'
import type { Locale } from '../src/values/languages.ts'
import type { PublishedDocumentOf } from '../src/types/published-document.ts'

/** A document that the contract must refuse, and the field that the error must name. */
export interface InvalidExample {
  /** What is wrong with the document, as the end of the sentence "refuses …". */
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

/** Builds the examples of a type: invalid ones are the first rendition with one field changed. */
export function buildExamples<T extends DocumentType>(
  renditions: ((locale: Locale) => PublishedDocumentOf<T>)[],
  faults: { because: string; path: string; change: Record<string, unknown> }[],
): Examples<T> {
  const valid = renditions.flatMap((rendition) => [rendition('en'), rendition('es')])
  return {
    valid,
    invalid: faults.map(({ because, path, change }) => ({ because, path, document: { ...valid[0], ...change } })),
  }
}
