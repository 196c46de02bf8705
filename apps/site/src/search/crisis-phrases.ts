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

interface PhraseWord {
  /** Words that say the same. */
  words: string[]
  /** Other words that may stand before it, at most. */
  mostBefore: number
}

/**
 * Words of somebody in danger. A phrase is words in their order, with a few others between them at most. “/” stands between words
 * that say the same, “*” after the beginning of a word in any form, “+” before a word that follows at once; “#” is a number, “^”
 * the beginning of what was typed, and “.” its end. Words are read as they are typed, with typing errors and without stems: each
 * page knows the words of every language.
 */
export class CrisisPhrases {
  readonly #phrases: PhraseWord[][]
  readonly #words: string[]

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases.map(readPhrase)
    const signs = new Set([start, end, number])
    this.#words = [...new Set(this.#phrases.flat().flatMap(({ words }) => words))].filter((word) => !signs.has(word))
  }

  /** True where the typed words, folded, say one of the phrases. */
  areIn(typed: readonly string[]): boolean {
    const meant = new Map<string, ReadonlySet<string>>([
      [start, new Set([start])],
      [end, new Set([end])],
    ])
    for (const word of typed) if (!meant.has(word)) meant.set(word, this.#meantBy(word))
    const row = [start, ...typed, end].map((word) => meant.get(word) ?? new Set<string>())
    return this.#phrases.some((phrase) => row.some((_, at) => saysFrom(phrase, row, at)))
  }

  /** The words of phrases that a typed word may be, with a typing error or two in longer ones. */
  #meantBy(word: string): ReadonlySet<string> {
    if (word.length > longestWord) return new Set()
    if (/^\d+$/u.test(word)) return new Set([word, number])
    return new Set(this.#words.filter((known) => isForm(word, known) || isMisspelled(word, known.replace(anyEnd, ''))))
  }
}

const isForm = (typed: string, known: string): boolean =>
  known.endsWith(anyEnd) ? typed.startsWith(known.slice(0, -1)) : typed === known

function isMisspelled(typed: string, known: string): boolean {
  const errors = known.length < 6 ? 0 : known.length < 11 ? 1 : 2
  if (errors === 0 || !typed.startsWith(known.charAt(0)) || Math.abs(known.length - typed.length) > errors) return false
  // Another form of a word, or another word: “someones”, “intento”.
  if (typed.startsWith(known) || known.startsWith(typed)) return false
  return distanceBetween(known, typed) <= errors
}

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
