import type { SearchSection } from '@carepath/schema/search-files'
import { headingWords } from './phrase-words.ts'
import type { SearchSite } from './search-site.ts'
import { readWords, type ReadWord } from './words.ts'

/** A section as search reads it. */
export interface ReadSection {
  /** The words of its heading, and the heading as one word. */
  heading: readonly ReadWord[]
  /** The words of its heading, then those of its text. */
  everything: readonly ReadWord[]
  /**
   * The first sentence of its text, and those in which one of these words may be, as they are written, in their order. Other
   * sentences are not read: to cut and read them all takes as long as everything else of an answer.
   */
  sentencesWith: (written: Iterable<string>) => readonly ReadSentence[]
}

export interface ReadSentence {
  text: string
  words: readonly ReadWord[]
}

const readBefore = new WeakMap<SearchSection, ReadSection>()

/** Reads a section, once: whoever types on asks the same pages again. */
export function readSection(section: SearchSection, site: SearchSite): ReadSection {
  const before = readBefore.get(section)
  if (before) return before
  const { language, locale } = site
  const whole = headingWords(section.heading, language, locale).map((word) => ({ written: word, word, stem: word }))
  const heading = [...readWords(section.heading, language, locale), ...whole]
  const read = {
    heading,
    everything: [...heading, ...readWords(section.text, language, locale)],
    sentencesWith: sentenceReader(section.text, site),
  }
  readBefore.set(section, read)
  return read
}

/** Reads sentences of a text. Each line of it is a block of its own, and ends a sentence for the segmenter too. */
function sentenceReader(text: string, { sentences, language, locale }: SearchSite): ReadSection['sentencesWith'] {
  let cut: Intl.Segments | undefined
  const known = new Map<number, ReadSentence>()
  return (written) => {
    const found = new Set<number>()
    if (text !== '') read(0)
    for (const word of written) {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, read(at)));
    }
    return [...found].toSorted((a, b) => a - b).flatMap((start) => known.get(start) ?? [])

    /** Reads the sentence at a place of the text. Returns where the next one begins. */
    function read(at: number): number {
      cut ??= sentences.segment(text)
      const { index, segment } = cut.containing(at) ?? { index: at, segment: '' }
      found.add(index)
      if (!known.has(index)) known.set(index, { text: segment.trim(), words: readWords(segment, language, locale) })
      return index + Math.max(segment.length, 1)
    }
  }
}
