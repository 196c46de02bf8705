import type { SearchSection } from '@carepath/schema/search-files'
import { headingWords } from './phrase-words.ts'
import type { SearchLanguage } from './languages/language.ts'
import type { SearchSite } from './search-site.ts'
import { readWords, type ReadWord } from './words.ts'

/** A section as search reads it. */
export interface ReadSection {
  /** The words of its heading, and the heading as one word. */
  heading: ReadText
  /** The words of its heading, then those of its text. */
  everything: ReadText
  /**
   * The first sentence of its text, and those in which a word with one of these stems stands, in their order. Others are not read:
   * to read them all takes as long as everything else of an answer.
   */
  sentencesWith: (stems: ReadonlySet<string>) => readonly ReadSentence[]
}

export interface ReadSentence {
  text: string
  words: ReadText
}

const readBefore = new WeakMap<SearchSection, ReadSection>()

/** Reads a section, once: whoever types on asks the same pages again. */
export function readSection(section: SearchSection, { language, locale }: SearchSite): ReadSection {
  const before = readBefore.get(section)
  if (before) return before
  const whole = headingWords(section.heading, language, locale).map((word) => ({ written: word, word, stem: word }))
  const heading = new ReadText([...readWords(section.heading, language, locale), ...whole], language)
  const words = readWords(section.text, language, locale)
  const everything = new ReadText([...heading.words, ...words], language)
  const readSentence = (text: string) => ({ text, words: ReadText.of(text, language, locale) })
  const sentences = new Map<string, ReadSentence>()
  const sentencesWith = (stems: ReadonlySet<string>) =>
    linesWith(section.text, new Set(words.flatMap(({ written, stem }) => (stems.has(stem) ? written : [])))).map(
      (line) => {
        const read = sentences.get(line) ?? readSentence(line)
        sentences.set(line, read)
        return read
      },
    )
  const read = { heading, everything, sentencesWith }
  readBefore.set(section, read)
  return read
}

/** The first line of a text, and those in which one of these words may be, as they are written. */
function linesWith(text: string, written: Iterable<string>): string[] {
  const lines = new Map<number, string>()
  const add = (at: number): number => {
    const start = text.lastIndexOf('\n', at) + 1
    const end = text.indexOf('\n', at)
    const to = end === -1 ? text.length : end
    lines.set(start, text.slice(start, to))
    return to + 1
  }
  add(0)
  for (const word of written) for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, add(at)));
  return [...lines].toSorted(([a], [b]) => a - b).map(([, line]) => line)
}

/** The words of a text in their order, ready to be asked for: an answer asks each sentence for many words. */
export class ReadText {
  readonly words: readonly ReadWord[]
  readonly #language: SearchLanguage
  #stems: ReadonlySet<string> | undefined
  #forms: ReadonlySet<string> | undefined
  /** Its stems in a line, so that several in a row are found without a list for each place. */
  #row: string | undefined
  #saying: string | undefined

  constructor(words: readonly ReadWord[], language: SearchLanguage) {
    this.words = words
    this.#language = language
  }

  static of(text: string, language: SearchLanguage, locale: string): ReadText {
    return new ReadText(readWords(text, language, locale), language)
  }

  /** True where it says all of these stems, anywhere. */
  hasAll(stems: readonly string[]): boolean {
    const said = (this.#stems ??= new Set(this.words.map(({ stem }) => stem)))
    return stems.every((stem) => said.has(stem))
  }

  /** True where it says these stems one after another. */
  hasRow(stems: readonly string[]): boolean {
    if (!this.hasAll(stems)) return false
    return (this.#row ??= toLine(this.words.map(({ stem }) => stem))).includes(toLine(stems))
  }

  /** True where it says these stems one after another, but for small words between them. */
  hasRowOfSaying(stems: readonly string[]): boolean {
    if (!this.hasAll(stems)) return false
    const { smallWords } = this.#language
    this.#saying ??= toLine(this.words.flatMap(({ stem }) => (smallWords.has(stem) ? [] : stem)))
    return this.#saying.includes(toLine(stems))
  }

  /** True where it says a word in this very form. */
  hasForm(form: string): boolean {
    return (this.#forms ??= new Set(this.words.map(({ word }) => word))).has(form)
  }
}

const toLine = (words: readonly string[]): string => ` ${words.join(' ')} `
