import type {
  DocumentKey,
  DocumentType,
  Locale,
  PublishedDocument,
  PublishedDocumentOf,
  Review,
  SnapshotReader,
} from '@carepath/schema'
import { glossaryTermPath } from '../directory/glossary-term.ts'
import type { FieldPlace } from '../snapshot/require-document.ts'
import { wordPattern, findGlossaryWords, type GlossaryWords } from './glossary-words.ts'

/** A word of the page with its meaning, opened by the buttons in the text. */
export interface ExplainedWord {
  /** The id that its buttons name. */
  id: string
  term: string
  definition: string
  /** Its place in the glossary. */
  path: string
}

/** What explaining a word asks of the page that the word is on. */
interface ExplainingPage {
  readonly snapshot: SnapshotReader
  readonly locale: Locale
  require<T extends DocumentType>(target: { type: T; id: string }, from: FieldPlace): PublishedDocumentOf<T>
  noteReviewed(document: PublishedDocument & { review: Review }): void
  uniqueId(id: string): string
}

const tagOrText = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>|[^<]+/giu

/** A word's button with the marks that belong to it: a browser may break the line between a button and a comma. */
const wordWithMarks =
  /([(“‘¿¡]*)(<button type="button" class="word"[^>]*>[^<]*<\/button>)((?:<\/(?:em|strong)>)*)([,.;:!?…)”’]*)/gu

/** Where a button may not stand, or would be out of place. */
const tagsWithoutButtons = new Set(['a', 'button', 'h2', 'h3', 'h4', 'summary'])

/** Gives words of the glossary a button at their first use in a text, and keeps each meaning once for the page. */
export class ExplainedWords {
  readonly #words = new Map<string, ExplainedWord>()
  readonly #page: ExplainingPage

  constructor(page: ExplainingPage) {
    this.#page = page
  }

  /** The words explained so far, in the order of their first use. */
  get all(): ExplainedWord[] {
    return [...this.#words.values()]
  }

  /** The text of a document with its words made buttons. */
  explain(html: string, document: DocumentKey): string {
    const terms = findGlossaryWords(this.#page.snapshot, this.#page.locale, document)
    if (terms.length === 0) return html
    const pattern = wordPattern(terms)
    const explained = new Set<string>()
    let closed = 0
    const withButtons = html.replace(tagOrText, (part, slash?: string, tag?: string) => {
      if (tag) {
        if (tagsWithoutButtons.has(tag)) closed += slash ? -1 : 1
        return part
      }
      if (closed > 0) return part
      return part.replace(pattern, (word) => {
        const term = terms.find(({ words }) => words.some((other) => isSameWord(other, word)))
        if (!term || explained.has(term.id)) return word
        explained.add(term.id)
        return `<button type="button" class="word" popovertarget="${this.#meaningOf(term).id}">${word}</button>`
      })
    })
    return withButtons.replace(wordWithMarks, wrapWithMarks)
  }

  #meaningOf({ id, slug }: GlossaryWords): ExplainedWord {
    const known = this.#words.get(id)
    if (known) return known
    const key = { type: 'glossary-term', id } as const
    const term = this.#page.require(key, { document: key, field: 'id' })
    this.#page.noteReviewed(term)
    const word = {
      id: this.#page.uniqueId(`word-${slug}`),
      term: term.term,
      definition: term.plainDefinition,
      path: glossaryTermPath(this.#page.snapshot, this.#page.locale, { id, slug }),
    }
    this.#words.set(id, word)
    return word
  }
}

function wrapWithMarks(all: string, before: string, button: string, ends: string, after: string): string {
  return before || after ? `<span class="word-with-marks">${before}${button}${after}</span>${ends}` : all
}

/** Abbreviations are themselves only in capitals: "AIDS" is no "aids". */
const isSameWord = (word: string, used: string): boolean =>
  word === word.toUpperCase() ? word === used : word.toLowerCase() === used.toLowerCase()
