import type { DocumentType, Locale } from '@carepath/schema'
import type { CheckContext } from '../model/context.ts'
import { toFields, toLocale, type Draft, type Fields } from '../model/draft.ts'
import type { Pointer } from '../reading/grounds.ts'
import { loadGlossaryWords } from '../reading/glossary.ts'
import { htmlReader } from '../reading/html.ts'
import type { Passage } from '../reading/passage.ts'
import { readPassages } from '../reading/passages.ts'
import { findRichTexts, type PlacedRichText } from '../reading/rich-texts.ts'
import type { Sentence } from '../reading/sentences.ts'

/** A sentence and its passage. */
export interface PlacedSentence {
  sentence: Sentence
  passage: Passage
}

/** A document under check, read once for all rules. */
export interface Subject {
  draft: Draft
  fields: Fields
  type: Draft['type']
  locale: Locale
  passages: Passage[]
  /** Every formatted text, as markup. */
  richTexts: PlacedRichText[]
  /** Sentences of all passages, in the order of the page. */
  sentences: PlacedSentence[]
  /** Words that the glossary explains in this language, folded; read at first use. */
  readonly glossary: string[]
  context: CheckContext
  /** The document that a pointer refers to, in the same language. */
  follow(pointer: Pointer | undefined): Draft | undefined
  /** Whether documents of a type can be looked up, so that a pointer to a missing one is a fault. */
  canFollow(type: DocumentType): boolean
}

type Words = Pick<Subject, 'passages' | 'richTexts' | 'sentences'>

/** The words of so many documents are kept, which take ten times the room of the documents. A guide lists fewer. */
const mostKept = 500

/** Reading takes longer than checking, and a guide's check reads all that it lists, which other guides list too. */
const known = new Map<Draft, Words>()

function readWords(draft: Draft): Words {
  const found = known.get(draft)
  if (found) return found
  if (known.size >= mostKept) known.clear()
  const read = htmlReader()
  const passages = readPassages(draft, read)
  const words = {
    passages,
    richTexts: findRichTexts(draft, read),
    sentences: passages.flatMap((passage) => passage.sentences.map((sentence) => ({ sentence, passage }))),
  }
  known.set(draft, words)
  return words
}

/** Reads a document for the rules. */
export function readSubject(draft: Draft, context: CheckContext): Subject {
  const locale = toLocale(draft)
  let glossary: string[] | undefined
  return {
    draft,
    fields: toFields(draft),
    type: draft.type,
    locale,
    ...readWords(draft),
    get glossary() {
      return (glossary ??= loadGlossaryWords(context.documents, locale, draft))
    },
    context,
    canFollow: (type) => context.absentTypes?.has(type) !== true,
    follow: (pointer) => (pointer ? context.documents.get(pointer.type, pointer.id, locale) : undefined),
  }
}
