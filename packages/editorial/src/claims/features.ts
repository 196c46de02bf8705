import type { Token } from '../reading/tokens.ts'

/** A feature of a sentence: the run of words `you will feel`; `~painl`, a part of a word; `!cure`, a word that is denied. */
export interface Feature {
  name: string
  /** How much it counts in this sentence. */
  value: number
  /** The tokens it is made of: from the first to the last. */
  tokens: [number, number]
}

/** Longest run of words, and the lengths of parts of words. */
const longestRun = 3
const partLengths = [3, 4, 5]

/** How much a part of a word counts beside a whole word. */
const partWeight = 0.35

/** How far a denial reaches in its clause, in tokens, and how much a denied word counts beside a word. */
const reachOfDenial = 6
const deniedWeight = 1.5
const endsClause = /^[;:.!?—]$/u

/**
 * The features of a sentence: runs of one to three tokens with its edges; words that one of the `denials` comes before, by
 * themselves and in pairs; and parts of three to five letters of each word, so that an unknown form of a known word is
 * recognised too.
 */
export function* readFeatures(tokens: readonly Token[], denials: ReadonlySet<string>): Generator<Feature> {
  const words = ['^', ...tokens.map(({ word }) => word), '$']
  const last = tokens.length - 1
  for (let length = 1; length <= longestRun; length += 1)
    for (let from = length === 1 ? 1 : 0; from + length <= words.length - (length === 1 ? 1 : 0); from += 1) {
      // Among the tokens, every place is one less than among the words.
      const place: [number, number] = [Math.max(from - 1, 0), Math.min(from + length - 2, last)]
      yield { name: words.slice(from, from + length).join(' '), value: 1, tokens: place }
    }
  yield* readDenied(tokens, denials)
  for (const [index, { word }] of tokens.entries())
    for (const name of readParts(word)) yield { name, value: partWeight, tokens: [index, index] }
}

/** "Nobody should expect a miracle": the miracle is denied, although other words stand between. */
function* readDenied(tokens: readonly Token[], denials: ReadonlySet<string>): Generator<Feature> {
  let left = 0
  let before: string | undefined
  for (const [index, { word }] of tokens.entries()) {
    if (endsClause.test(word)) left = 0
    const isDenied = left > 0 && /\p{L}/u.test(word)
    if (isDenied) {
      left -= 1
      yield { name: `!${word}`, value: deniedWeight, tokens: [index, index] }
      if (before !== undefined) yield { name: `!${before} ${word}`, value: deniedWeight, tokens: [index - 1, index] }
    }
    before = isDenied ? word : undefined
    if (denials.has(word)) left = reachOfDenial
  }
}

/** A tilde tells a part of a word from a word. */
function* readParts(word: string): Generator<string> {
  if (word.length < 2 || !/^\p{L}/u.test(word)) return
  const marked = `<${word}>`
  for (const length of partLengths)
    for (let from = 0; from + length <= marked.length; from += 1) yield `~${marked.slice(from, from + length)}`
}

/** A hash of a feature's name, 32 bits (FNV-1a): models know features by it, which takes a third of the space of names. */
export function hashFeature(name: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < name.length; index += 1) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
