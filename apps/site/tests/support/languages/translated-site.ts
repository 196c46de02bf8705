import { exampleDocuments } from '@carepath/schema/examples'
import { sourceLocale, type PublishedDocument } from '@carepath/schema'
import type { AddedLanguage } from './added-language.ts'
import { arabic } from './arabic.ts'
import { german } from './german.ts'
import { translateDocument } from './translate.ts'

/** Languages that a test adds: one with long words, one whose lines run from right to left. */
export const addedLanguages: readonly AddedLanguage[] = [german, arabic]

/** The contract's examples in the site's languages and in the added ones. Only a copy of the site that has these can show it. */
export function translatedSite(): PublishedDocument[] {
  const originals = exampleDocuments.filter(
    ({ locale, type }) => locale === sourceLocale && type !== 'redirect' && type !== 'withdrawal',
  )
  const translations = addedLanguages.flatMap((language) =>
    originals.map((document) => translateDocument(document, language)),
  )
  return [...exampleDocuments, ...translations]
}
