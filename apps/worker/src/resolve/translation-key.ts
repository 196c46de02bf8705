import { type DocumentKey, documentKey, type Locale, parseDocumentKey } from '@carepath/schema'

/** A translation's key as the collection `published-translations` and the dependency cache store it: `type/id locale`. */
export function translationKey(key: DocumentKey, locale: Locale): string {
  return `${documentKey(key)} ${locale}`
}

/** The document of a translation, given by the translation's key. */
export function documentOfTranslation(key: string): DocumentKey {
  return parseDocumentKey(key.slice(0, key.indexOf(' ')))
}
