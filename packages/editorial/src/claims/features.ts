import type { Token } from '../reading/tokens.ts'

/** A feature of a sentence: a run of words, such as "you will feel", or of their kinds; a part of a word; or a word that is denied. */
export interface Feature {
  /** A hash of what it is, a whole number of 30 bits (FNV-1a): models know features by it, which takes a third of the space of names. */
  hash: number
  isPart: boolean
  /** How much it counts in this sentence. */
  value: number
  /** The tokens it is made of: from the first to the last. */
  tokens: [number, number]
}

/** What features need to know of a language. */
export interface KnownWords {
  /** Words that deny the words after them. */
  denials: ReadonlySet<string>
  /** Which words are used alike, by word: "drains" and "eases" are of one kind. Rare words are of none. */
  kinds: ReadonlyMap<string, string>
}

/** Longest run of words or kinds, and the lengths of parts of words. */
const longestRun = 3
const partLengths = [3, 4, 5]

/** How much a part of a word counts beside a whole word. */
export const partWeight = 0.35

/** How much a kind counts beside a word. */
const kindWeight = 0.7

/** How far a denial reaches in its clause, in tokens, and how much a denied word counts beside a word. */
const reachOfDenial = 6
const deniedWeight = 1.5
const endsClause = /^[;:.!?—]$/u

/**
 * The features of a sentence: runs of one to three tokens with its edges, and of their kinds, so that "honey keeps infection
 * out" is known by what is said of other remedies; words that a denial comes before, by themselves and in pairs; and parts of
 * three to five letters of each word, so that an unknown form of a known word is recognised too.
 */
export function readFeatures(tokens: readonly Token[], known: KnownWords): Feature[] {
  const features = readWordFeatures(tokens, known)
  for (const [index, { word }] of tokens.entries())
    for (const hash of readParts(word)) features.push({ hash, isPart: true, value: partWeight, tokens: [index, index] })
  return features
}

/** The features that are made of whole words. */
export function readWordFeatures(tokens: readonly Token[], { denials, kinds }: KnownWords): Feature[] {
  const words = tokens.map(({ word }) => word)
  return [
    ...readRuns(words, { state: beginning, value: 1 }),
    ...readRuns(
      words.map((word) => kinds.get(word) ?? word),
      { state: hashOn(beginning, '@'), value: kindWeight },
    ),
    ...readDenied(tokens, denials),
  ]
}

/** Runs of some words; those with another state at their beginning are other features. */
function readRuns(inside: readonly string[], { state: first, value }: { state: number; value: number }): Feature[] {
  const words = ['^', ...inside, '$']
  const last = inside.length - 1
  const features: Feature[] = []
  for (const from of words.keys()) {
    let state = first
    for (const [length, word] of words.slice(from, from + longestRun).entries()) {
      state = hashOn(length === 0 ? state : hashOn(state, ' '), word)
      // An edge alone is in every sentence.
      if (length === 0 && (from === 0 || from === words.length - 1)) continue
      // Among the tokens, every place is one less than among the words.
      const place: [number, number] = [Math.max(from - 1, 0), Math.min(from + length - 1, last)]
      features.push({ hash: finish(state), isPart: false, value, tokens: place })
    }
  }
  return features
}

/** "Nobody should expect a miracle": the miracle is denied, although other words stand between. */
function readDenied(tokens: readonly Token[], denials: ReadonlySet<string>): Feature[] {
  const features: Feature[] = []
  const add = (name: string, place: [number, number]) => {
    features.push({ hash: finish(hashOn(beginning, name)), isPart: false, value: deniedWeight, tokens: place })
  }
  let left = 0
  let before: string | undefined
  for (const [index, { word }] of tokens.entries()) {
    if (endsClause.test(word)) left = 0
    const isDenied = left > 0 && /\p{L}/u.test(word)
    if (isDenied) {
      left -= 1
      add(`!${word}`, [index, index])
      if (before !== undefined) add(`!${before} ${word}`, [index - 1, index])
    }
    before = isDenied ? word : undefined
    if (denials.has(word)) left = reachOfDenial
  }
  return features
}

/** The hashes of a word’s parts. A tilde tells a part of a word from a word. */
export const readParts = (word: string): readonly number[] =>
  word.length < 2 || !/^\p{L}/u.test(word) ? [] : hashParts(`<${word}>`)

const hashParts = (marked: string): number[] =>
  partLengths.flatMap((length) =>
    Array.from({ length: Math.max(0, marked.length - length + 1) }, (_, from) =>
      finish(hashOn(beginning, `~${marked.slice(from, from + length)}`)),
    ),
  )

const beginning = 0x811c9dc5

/** Goes on with a hash over more text. */
function hashOn(state: number, text: string): number {
  let hash = state
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

/** 30 bits, since engines keep such numbers without an object each. */
const finish = (state: number): number => (state ^ (state >>> 15)) >>> 2
