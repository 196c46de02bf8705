import { distanceBetween } from './spelling.ts'

/** How many other words may stand between two words of a phrase: “want to just die”. */
const mostBetween = 2
/** Longer words are no words of a language. */
const longestWord = 24
const start = '^'
const end = '.'
const number = '#'
const atOnce = '+'
const anyEnd = '*'
const otherWords = '! '
const otherSpellings = '= '
const askedAbout = '? '
const range = /^#(\d+)-(\d+)$/u

interface PhraseWord {
  /** Words that say the same. */
  words: string[]
  /** Other words that may stand before it, at most. */
  mostBefore: number
}

/**
 * Words of somebody in danger. A phrase is words in their order, with a few others between them at most. “/” stands between words
 * that say the same, “*” after the beginning of a word in any form, “+” before a word that follows at once; “#” is a number, “^”
 * the beginning of what was typed, and “.” its end; “#160-299” is a number from 160 to 299. Words after “!” are words of their
 * own, and no misspelled ones. After “=” stands a word with other ways in which people write it. A phrase after “?” asks about a
 * danger and is none: “history of seizures”. Words are read as they are typed, with typing errors and without stems: each page
 * knows the words of every language.
 */
export class CrisisPhrases {
  readonly #said: PhraseIndex
  readonly #asked: PhraseIndex
  /** The words of all phrases by their first letter, in which nobody errs. */
  readonly #words: Map<string, KnownWord[]>
  /** Words that are none of theirs misspelled: “homeless” is not “hopeless”. */
  readonly #others: ReadonlySet<string>

  /** Words by each other way in which they are written. */
  readonly #spellings: ReadonlyMap<string, string[]>
  readonly #ranges: readonly NumberRange[]

  constructor(lines: readonly string[]) {
    const after = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(sign.length))
    const phrases = lines.filter(
      (line) => ![otherWords, otherSpellings, askedAbout].some((sign) => line.startsWith(sign)),
    )
    const said = phrases.map(readPhrase)
    const asked = after(askedAbout).map(readPhrase)
    this.#said = byFirstWord(said)
    this.#asked = byFirstWord(asked)
    this.#others = new Set(after(otherWords).flatMap((words) => words.split(' ')))
    this.#spellings = readSpellings(after(otherSpellings))
    const signs = new Set([start, end, number])
    const words = new Set([...said, ...asked].flat().flatMap(({ words: all }) => all))
    this.#ranges = [...words].flatMap(readRange)
    const known = [...words].filter((word) => !signs.has(word) && !range.test(word)).map(readKnownWord)
    this.#words = Map.groupBy(known, ({ letters }) => letters.charAt(0))
  }

  /** True where the typed words, folded, say one of the phrases. */
  areIn(typed: readonly string[]): boolean {
    const meant = new Map<string, ReadonlySet<string>>([
      [start, new Set([start])],
      [end, new Set([end])],
    ])
    for (const word of typed) if (!meant.has(word)) meant.set(word, this.#meantBy(word))
    const row = [start, ...typed, end].map((word) => meant.get(word) ?? new Set<string>())
    const said = endsOf(this.#said, row)
    if (said.size === 0) return false
    // What is asked about is taken out, and the rest may say it all the same: “history of seizures and having one”.
    const asked = endsOf(this.#asked, row)
    return [...said.keys()].some((at) => ![...asked].some(([from, to]) => at >= from && at < to))
  }

  /** The words of phrases that a typed word may be, with a typing error or two in longer ones. */
  #meantBy(word: string): ReadonlySet<string> {
    if (word.length > longestWord) return new Set()
    if (/^\d+$/u.test(word)) return new Set([word, number, ...this.#rangesOf(Number(word))])
    return new Set([word, ...(this.#spellings.get(word) ?? [])].flatMap((written) => this.#nearly(written)))
  }

  #nearly(word: string): string[] {
    const near = this.#words.get(word.charAt(0)) ?? []
    return near
      .filter((known) => isForm(word, known) || (!this.#others.has(word) && isMisspelled(word, known)))
      .map(({ sign }) => sign)
  }

  #rangesOf(typed: number): string[] {
    return this.#ranges.filter(({ from, to }) => typed >= from && typed <= to).map(({ sign }) => sign)
  }
}

/** Phrases by each word that one may begin with. */
type PhraseIndex = ReadonlyMap<string, PhraseWord[][]>

function byFirstWord(phrases: readonly PhraseWord[][]): PhraseIndex {
  const index = new Map<string, PhraseWord[][]>()
  for (const phrase of phrases) {
    for (const word of phrase[0]?.words ?? []) index.set(word, [...(index.get(word) ?? []), phrase])
  }
  return index
}

/** Where phrases begin in the typed words, and behind which word the longest of each ends. */
function endsOf(phrases: PhraseIndex, row: readonly ReadonlySet<string>[]): Map<number, number> {
  const ends = new Map<number, number>()
  for (const [at, words] of row.entries()) {
    const begun = [...words].flatMap((word) => phrases.get(word) ?? [])
    const to = Math.max(0, ...begun.map((phrase) => endOf(phrase, row, at)))
    if (to > 0) ends.set(at, to)
  }
  return ends
}

/** “want wana wanna”: the word, and other ways in which it is written. */
function readSpellings(lines: readonly string[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>()
  for (const line of lines) {
    const [word = '', ...others] = line.split(' ')
    for (const other of others) spellings.set(other, [...(spellings.get(other) ?? []), word])
  }
  return spellings
}

interface NumberRange {
  sign: string
  from: number
  to: number
}

function readRange(sign: string): NumberRange[] {
  const [, from, to] = range.exec(sign) ?? []
  return from === undefined ? [] : [{ sign, from: Number(from), to: Number(to) }]
}

/** A word of phrases. */
interface KnownWord {
  /** As the phrases have it. */
  sign: string
  letters: string
  /** True where it stands for every word that begins with these letters. */
  isBeginning: boolean
  /** Typing errors that it may have. */
  errors: number
}

function readKnownWord(sign: string): KnownWord {
  const letters = sign.replace(anyEnd, '')
  const errors = letters.length < 6 ? 0 : letters.length < 11 ? 1 : 2
  return { sign, letters, isBeginning: letters !== sign, errors }
}

const isForm = (typed: string, { letters, isBeginning }: KnownWord): boolean =>
  isBeginning ? typed.startsWith(letters) : typed === letters

function isMisspelled(typed: string, { letters, errors, isBeginning }: KnownWord): boolean {
  // Another form of a word, or another word: “someones”, “intento”.
  if (errors === 0 || typed.startsWith(letters) || letters.startsWith(typed)) return false
  if (isBeginning && letters.length >= leastBeginning) return beginsNearly(typed, letters)
  if (Math.abs(letters.length - typed.length) > errors) return false
  return distanceBetween(letters, typed) <= errors
}

/** Shorter beginnings are those of too many words: “infant” is no “infarto”. */
const leastBeginning = 7

/** True where one letter of the beginning is wrong, missing or too many: “emergancy”. */
const beginsNearly = (typed: string, letters: string): boolean =>
  [-1, 0, 1].some((more) => distanceBetween(letters, typed.slice(0, letters.length + more)) <= 1)

/** A phrase's words; its end, and what follows its beginning, stand right beside it. */
function readPhrase(phrase: string): PhraseWord[] {
  const all = phrase.split(' ')
  return all.map((word, index) => {
    const isBeside = word === end || word.startsWith(atOnce) || all[index - 1] === start
    const words = word.replace(atOnce, '').split('/')
    return { words, mostBefore: index === 0 || isBeside ? 0 : mostBetween }
  })
}

/** Behind which of the typed words a phrase ends that begins at this place; 0 where it doesn’t. */
function endOf(phrase: readonly PhraseWord[], row: readonly ReadonlySet<string>[], at: number): number {
  let from = at
  for (const { words, mostBefore } of phrase) {
    const near = row.slice(from, from + mostBefore + 1)
    const before = near.findIndex((meant) => words.some((word) => meant.has(word)))
    if (before === -1) return 0
    // The end may be one of several words that follow: it, too, follows at once.
    if (before > 0 && near[before]?.has(end)) return 0
    from += before + 1
  }
  return from
}
