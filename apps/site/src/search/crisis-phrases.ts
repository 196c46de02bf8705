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

interface PhraseWord {
  /** Words that say the same. */
  words: string[]
  /** Other words that may stand before it, at most. */
  mostBefore: number
}

/**
 * Words of somebody in danger. A phrase is words in their order, with a few others between them at most. “/” stands between words
 * that say the same, “*” after the beginning of a word in any form, “+” before a word that follows at once; “#” is a number, “^”
 * the beginning of what was typed, and “.” its end. Words after “!” are words of their own, and no misspelled ones. Words are read as they are typed, with typing errors and without stems: each
 * page knows the words of every language.
 */
export class CrisisPhrases {
  /** By each word that a phrase may begin with. */
  readonly #phrases = new Map<string, PhraseWord[][]>()
  /** The words of all phrases by their first letter, in which nobody errs. */
  readonly #words: Map<string, KnownWord[]>
  /** Words that are none of theirs misspelled: “homeless” is not “hopeless”. */
  readonly #others: ReadonlySet<string>

  constructor(phrases: readonly string[]) {
    const [others, said] = [true, false].map((isOther) =>
      phrases.filter((phrase) => phrase.startsWith(otherWords) === isOther),
    )
    this.#others = new Set(others?.flatMap((words) => words.split(' ').slice(1)))
    const read = (said ?? []).map(readPhrase)
    for (const phrase of read) {
      for (const word of phrase[0]?.words ?? []) this.#phrases.set(word, [...(this.#phrases.get(word) ?? []), phrase])
    }
    const signs = new Set([start, end, number])
    const words = new Set(read.flat().flatMap(({ words: all }) => all))
    const known = [...words].filter((word) => !signs.has(word)).map(readKnownWord)
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
    const begun = (words: ReadonlySet<string>) => [...words].flatMap((word) => this.#phrases.get(word) ?? [])
    return row.some((words, at) => begun(words).some((phrase) => saysFrom(phrase, row, at)))
  }

  /** The words of phrases that a typed word may be, with a typing error or two in longer ones. */
  #meantBy(word: string): ReadonlySet<string> {
    if (word.length > longestWord) return new Set()
    if (/^\d+$/u.test(word)) return new Set([word, number])
    const near = this.#words.get(word.charAt(0)) ?? []
    return new Set(
      near
        .filter((known) => isForm(word, known) || (!this.#others.has(word) && isMisspelled(word, known)))
        .map(({ sign }) => sign),
    )
  }
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

/** True where the phrase begins at this place of the typed words. */
function saysFrom(phrase: readonly PhraseWord[], row: readonly ReadonlySet<string>[], at: number): boolean {
  let from = at
  for (const { words, mostBefore } of phrase) {
    const near = row.slice(from, from + mostBefore + 1)
    const before = near.findIndex((meant) => words.some((word) => meant.has(word)))
    if (before === -1) return false
    // The end may be one of several words that follow: it, too, follows at once.
    if (before > 0 && near[before]?.has(end)) return false
    from += before + 1
  }
  return true
}
