import { toFields, toList, toText } from '../model/draft.ts'
import { fold } from './normalise.ts'
import type { DocumentLookup } from '../model/context.ts'
import type { Locale } from '@carepath/schema'

/** Words the glossary explains in a language, folded: terms and their synonyms. */
export const loadGlossaryWords = (documents: DocumentLookup, locale: Locale): string[] =>
  documents
    .all('glossary-term', locale)
    .flatMap((entry) => [toFields(entry).term, ...toList(toFields(entry).synonyms)])
    .map((word) => toText(word))
    .filter((word) => word !== undefined)
    .map(fold)
