import { readPointer, readPointers } from './grounds.ts'
import { fold } from './normalise.ts'
import { toFields, toList, toText, type Draft } from '../model/draft.ts'
import type { DocumentLookup } from '../model/context.ts'
import type { Locale } from '@carepath/schema'

/** The words of a glossary term as written: the term and its synonyms. */
export const wordsOfTerm = (term: Draft): string[] =>
  [toFields(term).term, ...toList(toFields(term).synonyms)]
    .map((word) => toText(word))
    .filter((word) => word !== undefined)

/** Ids of the only treatments where a glossary term has its meaning; none where it has it everywhere. */
export const treatmentsOfTerm = (term: Draft): string[] =>
  readPointers(toFields(term).treatments).flatMap(({ id }) => id)

/** Words the glossary explains to readers of a document, folded: terms and their synonyms. */
export const loadGlossaryWords = (documents: DocumentLookup, locale: Locale, draft: Draft): string[] => {
  const own = draft.type === 'treatment' ? draft.id : readPointer(toFields(draft).treatment)?.id
  // Of an effect or a card nobody knows here which guides show it: none of its words is called unexplained.
  const isMeant = (treatments: string[]) => own === undefined || treatments.length === 0 || treatments.includes(own)
  return documents
    .all('glossary-term', locale)
    .filter((term) => isMeant(treatmentsOfTerm(term)))
    .flatMap(wordsOfTerm)
    .map(fold)
}
