import { fieldsOf, listOf, textOf } from '../draft.ts'
import { fold } from '../reading/normalise.ts'
import type { Subject } from '../subject.ts'

/** Words the glossary explains in the document's language, folded: terms and their synonyms. */
export const glossaryWordsOf = ({ context, locale }: Subject): string[] =>
  context.documents
    .all('glossary-term', locale)
    .flatMap((entry) => [fieldsOf(entry).term, ...listOf(fieldsOf(entry).synonyms)])
    .map((word) => textOf(word))
    .filter((word) => word !== undefined)
    .map(fold)
