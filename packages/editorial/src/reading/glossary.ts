import { fieldsOf, listOf, textOf } from '../model/draft.ts'
import { fold } from './normalise.ts'
import type { DocumentLookup } from '../model/context.ts'
import type { Locale } from '@carepath/schema'

/** Words the glossary explains in a language, folded: terms and their synonyms. */
export const glossaryWordsIn = (documents: DocumentLookup, locale: Locale): string[] =>
  documents
    .all('glossary-term', locale)
    .flatMap((entry) => [fieldsOf(entry).term, ...listOf(fieldsOf(entry).synonyms)])
    .map((word) => textOf(word))
    .filter((word) => word !== undefined)
    .map(fold)
