import type { SearchLanguage } from './languages/language.ts'

/** A word of a text and where it is, so that it can be marked. */
export interface PlacedWord {
  /** As search knows it: in lower case, without accents. */
  word: string
  /** Where it begins and ends in the text. */
  from: number
  to: number
}

/** Letters and digits; marks inside a word, such as an apostrophe, are part of it. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu

/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** The words of a text, in order. A mark by itself, such as the one that colours “❤️”, is none. */
export function wordsIn(text: string, locale: string): PlacedWord[] {
  return [...text.matchAll(wordPattern)]
    .flatMap(({ 0: match, index }) =>
      !plain.test(match) && unspaced.test(match) ? segments(match, index, locale) : placed(match, index),
    )
    .filter(({ word }) => word !== '')
}

/** Most words: nothing to take off. */
const plain = /^[a-zA-Z\d]+$/u

/** The text in lower case without accents and apostrophes: “Náuseas” is “nauseas”, “don’t” is “dont”. */
function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase()
}

function segments(text: string, start: number, locale: string): PlacedWord[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return [...segmenter.segment(text)].map(({ segment, index }) => placed(segment, start + index))
}

const placed = (match: string, from: number): PlacedWord => ({ word: fold(match), from, to: from + match.length })

/** A word of a text, and its stem. */
export interface ReadWord {
  /** As the text has it. */
  written: string
  word: string
  stem: string
}

const readOnce = new WeakMap<SearchLanguage, Map<string, ReadWord>>()

/** The words of a text in order, with their stems. A word as it is written is read once: a search reads thousands of them. */
export function readWords(text: string, language: SearchLanguage, locale: string): ReadWord[] {
  let known = readOnce.get(language)
  if (!known || known.size > mostStems) readOnce.set(language, (known = new Map<string, ReadWord>()))
  const words: ReadWord[] = []
  for (const match of text.match(wordPattern) ?? []) {
    const before = known.get(match)
    if (before) {
      words.push(before)
      continue
    }
    const read = wordsIn(match, locale).map(({ word, from, to }) => ({
      written: match.slice(from, to),
      word,
      stem: stemOf(word, language),
    }))
    words.push(...read)
    const [only] = read
    if (read.length === 1 && only) known.set(match, only)
  }
  return words
}

const stems = new WeakMap<SearchLanguage, Map<string, string>>()
const mostStems = 50_000

/**
 * The stem of a folded word; words that say nothing keep their form, so that “como” is not “comer”. Stems are remembered:
 * most words of a page are on other pages too.
 */
export function stemOf(word: string, language: SearchLanguage): string {
  let known = stems.get(language)
  if (!known || known.size > mostStems) stems.set(language, (known = new Map<string, string>()))
  let stem = known.get(word)
  if (stem === undefined) known.set(word, (stem = keepsForm(word, language) ? word : language.stem(word) || word))
  return stem
}

const keepsForm = (word: string, { smallWords }: SearchLanguage): boolean => smallWords.has(word) || /\d/u.test(word)
