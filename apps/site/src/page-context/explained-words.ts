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
import type { KnownPageAddress } from '../routes/page-kind.ts'
import type { FieldPlace } from '../snapshot/require-document.ts'
import { wordPattern, findGlossaryWords, type GlossaryWords } from './glossary-words.ts'
import { meaningOfWord, termsWithin, treatmentsOfText } from './meaning-of-word.ts'

/** A glossary word on the page, with the definition that buttons in the text open. */
export interface ExplainedWord {
  /** Id of the definition, which its buttons name. */
  id: string
  term: string
  definition: string
  /** Path of its entry in the glossary. */
  path: string
}

/** The part of a page's context that explaining a word needs. */
interface ExplainingPage {
  readonly snapshot: SnapshotReader
  readonly locale: Locale
  readonly address: KnownPageAddress
  require<T extends DocumentType>(target: { type: T; id: string }, from: FieldPlace): PublishedDocumentOf<T>
  noteReviewed(document: PublishedDocument & { review: Review }): void
  uniqueId(id: string): string
}

const tagOrText = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>|[^<]+/giu

/** A word's button with the punctuation around it: a browser may break the line between a button and a comma. */
const wordWithMarks =
  /([(“‘¿¡]*)(<button type="button" class="word"[^>]*>[^<]*<\/button>)((?:<\/(?:em|strong)>)*)([,.;:!?…)”’]*)/gu

/** A link, but for one in a heading. */
const headingOrLink = /<(h[2-4])\b[^>]*>.*?<\/\1>|<a href="(?<href>[^"]*)">(?<words>[^<]*)<\/a>/gsu

/** Elements that must not contain a button, or where one would disturb. */
const tagsWithoutButtons = new Set(['a', 'button', 'h2', 'h3', 'h4', 'summary'])

/** Turns the first use of a glossary word in a text, or a link to it, into a button, and keeps each definition once for the page. */
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

  /** HTML of a document with its glossary words turned into buttons. */
  explain(html: string, document: DocumentKey): string {
    const terms = findGlossaryWords(this.#page.snapshot, this.#page.locale, document)
    if (terms.length === 0) return html
    // Most words mean the same everywhere, and their pages don't read which treatments they are about.
    const treatments = terms.some((term) => term.treatments) ? treatmentsOfText(this.#page, document) : []
    const within = termsWithin(terms, treatments)
    const pattern = wordPattern(this.#page.locale, within)
    const explained = new Set<string>()
    let excludedDepth = 0
    const withButtons = this.#explainLinks(html, terms, explained).replace(
      tagOrText,
      (part, slash?: string, tag?: string) => {
        if (tag) {
          if (tagsWithoutButtons.has(tag)) excludedDepth += slash ? -1 : 1
          return part
        }
        if (excludedDepth > 0) return part
        return part.replace(pattern, (word) => {
          const term = meaningOfWord(word, within, treatments)
          if (!term || explained.has(term.id)) return word
          explained.add(term.id)
          return this.#button(term, word)
        })
      },
    )
    return withButtons.replace(wordWithMarks, wrapWithMarks)
  }

  /** An editor's link to a word is one to what explains it: the definition leads on to the glossary. */
  #explainLinks(html: string, terms: readonly GlossaryWords[], explained: Set<string>): string {
    const { snapshot, locale } = this.#page
    return html.replace(headingOrLink, (element, ...parts) => {
      const { href, words } = parts.at(-1) as { href?: string; words?: string }
      if (href === undefined || words === undefined) return element
      const linked = terms.find(
        ({ id, slug }) => href.endsWith(`#${slug}`) && glossaryTermPath(snapshot, locale, { id, slug }) === href,
      )
      if (!linked || explained.has(linked.id)) return element
      explained.add(linked.id)
      return this.#button(linked, words)
    })
  }

  #button(term: GlossaryWords, words: string): string {
    return `<button type="button" class="word" popovertarget="${this.#requireWord(term).id}">${words}</button>`
  }

  #requireWord({ id, slug }: GlossaryWords): ExplainedWord {
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
