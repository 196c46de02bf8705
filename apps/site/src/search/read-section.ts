import type { SearchSection } from '@carepath/schema/search-files'
import { headingWords } from './phrase-words.ts'
import type { SearchSite } from './search-site.ts'
import { readWords, type ReadWord } from './words.ts'

/** Words in their order, and which stems are among them. */
export interface ReadText {
  words: readonly ReadWord[]
  stems: ReadonlySet<string>
}

/** A section as search reads it. */
export interface ReadSection {
  /** The words of its heading, and the heading as one word. */
  heading: ReadText
  /** The words of its heading and of its text. */
  everything: ReadText
  /** The sentences of its text. They are cut when they are first asked for: many sections say nothing of what is looked for. */
  sentences: () => readonly ReadSentence[]
}

export interface ReadSentence extends ReadText {
  text: string
}

const readBefore = new WeakMap<SearchSection, ReadSection>()

/** Reads a section, once: whoever types on asks the same pages again. */
export function readSection(section: SearchSection, site: SearchSite): ReadSection {
  const before = readBefore.get(section)
  if (before) return before
  const { language, locale } = site
  const whole = headingWords(section.heading, language, locale).map((word) => ({ word, stem: word }))
  const heading = [...readWords(section.heading, language, locale), ...whole]
  let sentences: readonly ReadSentence[] | undefined
  const read = {
    heading: toReadText(heading),
    everything: toReadText([...heading, ...readWords(section.text, language, locale)]),
    sentences: () => (sentences ??= readSentences(section.text, site)),
  }
  readBefore.set(section, read)
  return read
}

export const toReadText = (words: readonly ReadWord[]): ReadText => ({
  words,
  stems: new Set(words.map(({ stem }) => stem)),
})

/** Sentences of a text. Each line of it is a block of its own, and ends a sentence for the segmenter too. */
const readSentences = (text: string, { sentences, language, locale }: SearchSite): ReadSentence[] =>
  Array.from(sentences.segment(text), ({ segment }) => segment.trim())
    .filter(Boolean)
    .map((sentence) => ({ text: sentence, ...toReadText(readWords(sentence, language, locale)) }))
