import { claimRules, isBlocking, type ClaimRule } from '../model/claim-rules.ts'
import {
  outputs,
  type Length,
  type Output,
  type StoredModel,
  type WordKinds,
  type WordsOfClaims,
} from '../language/claim-knowledge.ts'
import { readTokens, type Token } from '../reading/tokens.ts'
import { partWeight, readParts, readWordFeatures, type KnownWords } from './features.ts'
import { readAscending, readLetters, readWeights } from './letters.ts'

/** The worth of one step of a stored rarity. */
export const rarityStep = 1 / 6

/**
 * What the values of a sentence with this length are multiplied with. A long sentence has more features, of which few make
 * the claim: dividing by the square root of the length, and not by the length, lets those few count.
 */
export const scaleOf = (length: number): number => 0.8 / Math.sqrt(length || 1)

/** The parts of so many words are kept. */
const mostKept = 50_000

/** Most words, numbers and marks of a label. With a full stop, a single word is one. */
const longestLabel = 4
const endsSentence = /[.!?★]["')]*$/u

/** What a model says about a sentence. */
export interface Judgement {
  /** How likely the sentence breaks each rule, 0 to 1. */
  probabilities: Record<ClaimRule, number>
  /** How surely it breaks some rule that blocks, 0 to 2. */
  score: number
  length: Length
}

/** A feature that a model knows, at its place in the model. */
export interface KnownFeature {
  place: number
  value: number
  tokens: [number, number]
}

/** A normalised sentence as a model reads it. */
export interface ReadSentence {
  text: string
  tokens: readonly Token[]
  /** What the model knows of it, scaled. */
  features: readonly KnownFeature[]
}

/** Recognises by example which rules a sentence breaks. */
export class ClaimModel {
  readonly stored: StoredModel
  readonly #places = new Map<number, number>()
  readonly #rarities: Uint8Array
  /** The places of the parts of words, by word. */
  readonly #parts = new Map<string, readonly number[]>()
  /** The weights of a feature for all outputs stand beside each other, since they are read together. */
  readonly #weights: Int16Array
  readonly #words: KnownWords
  /** How much each feature counts in the sentence that is being read; 0 between sentences. */
  readonly #counted: Float64Array

  constructor(stored: StoredModel, kinds: WordKinds) {
    this.stored = stored
    for (const [place, hash] of readAscending(stored.hashes).entries()) this.#places.set(hash, place)
    this.#rarities = readLetters(stored.rarities)
    this.#words = toKnownWords({ denials: stored.denials, kinds })
    this.#weights = byFeature(readWeights(stored.weights), this.size)
    this.#counted = new Float64Array(this.size)
  }

  /** The number of features that it knows. */
  get size(): number {
    return this.#rarities.length
  }

  /** Reads a normalised sentence. */
  read(text: string): ReadSentence {
    const tokens = readTokens(text)
    return { text, tokens, features: this.#readKnown(tokens, (word) => this.#partsOf(word)) }
  }

  /** What it knows of a normalised sentence’s words, without their parts: enough to tell which sentences are alike. */
  readWords(text: string): readonly KnownFeature[] {
    return this.#readKnown(readTokens(text), () => [])
  }

  judge({ text, tokens, features }: ReadSentence): Judgement {
    const sums = new Float64Array(outputs.length)
    for (const { place, value } of features) {
      const from = place * outputs.length
      for (let output = 0; output < outputs.length; output += 1)
        sums[output] = (sums[output] ?? 0) + value * (this.#weights[from + output] ?? 0)
    }
    const probability = (output: Output) => {
      const sum = sums[outputs.indexOf(output)] ?? 0
      return 1 / (1 + Math.exp(-sum * this.stored.steps[output] - this.stored.intercepts[output]))
    }
    const probabilities = Object.fromEntries(
      claimRules.map((rule) => [rule, probability(rule)]),
    ) as Judgement['probabilities']
    const isLabel = tokens.length <= (endsSentence.test(text) ? 1 : longestLabel)
    const length = isLabel ? 'label' : 'sentence'
    return { probabilities, score: combine(probabilities, probability('any')), length }
  }

  #readKnown(tokens: readonly Token[], partsOf: (word: string) => readonly number[]): KnownFeature[] {
    const known: KnownFeature[] = []
    const counted = this.#counted
    let squares = 0
    const count = (place: number, value: number, at: [number, number]) => {
      const before = counted[place] ?? 0
      squares += (before + value) ** 2 - before ** 2
      counted[place] = before + value
      known.push({ place, value, tokens: at })
    }
    for (const { hash, value, tokens: at } of readWordFeatures(tokens, this.#words)) {
      const place = this.#places.get(hash)
      // A repeated run of words counts once, a repeated part of a word in each of its words.
      if (place !== undefined && counted[place] === 0) count(place, value * this.#rarity(place), at)
    }
    for (const [index, { word }] of tokens.entries())
      for (const place of partsOf(word)) count(place, partWeight * this.#rarity(place), [index, index])
    const scale = scaleOf(Math.sqrt(squares))
    for (const feature of known) {
      counted[feature.place] = 0
      feature.value *= scale
    }
    return known
  }

  #rarity(place: number): number {
    return (this.#rarities[place] ?? 0) * rarityStep
  }

  /** Words come again and again; their parts are looked up once. */
  #partsOf(word: string): readonly number[] {
    const known = this.#parts.get(word)
    if (known) return known
    const places = readParts(word).flatMap((hash) => this.#places.get(hash) ?? [])
    if (this.#parts.size >= mostKept) this.#parts.clear()
    this.#parts.set(word, places)
    return places
  }

  /** The weight of a feature for an output. */
  weight(output: Output, place: number): number {
    return (this.#weights[place * outputs.length + outputs.indexOf(output)] ?? 0) * this.stored.steps[output]
  }
}

/** The certainty that any blocking rule is broken, once as learned for all together, once from the rules one by one. */
export function combine(probabilities: Record<ClaimRule, number>, any: number): number {
  const none = claimRules.filter(isBlocking).reduce((product, rule) => product * (1 - probabilities[rule]), 1)
  return any + 1 - none
}

/** A judgement as if some rules couldn't be broken: how sure the model is of those says nothing about the others. */
export function excuse(judgement: Judgement, excused: ReadonlySet<ClaimRule>): Judgement {
  const probabilities = Object.fromEntries(
    claimRules.map((rule) => [rule, excused.has(rule) ? 0 : judgement.probabilities[rule]]),
  ) as Judgement['probabilities']
  const [before, after] = [combine(judgement.probabilities, 0), combine(probabilities, 0)]
  return { ...judgement, probabilities, score: before === 0 ? 0 : (judgement.score * after) / before }
}

/** What features need to know of a language, from how it is stored. */
export function toKnownWords({ denials, kinds }: WordsOfClaims): KnownWords {
  const ofKind = Object.entries(kinds).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, string] => [word, kind]),
  )
  return { denials: new Set(denials), kinds: new Map(ofKind) }
}

/** Weights that are stored output by output, feature by feature. */
function byFeature(stored: Int16Array, size: number): Int16Array {
  const weights = new Int16Array(stored.length)
  for (const [index, weight] of stored.entries())
    weights[(index % size) * outputs.length + Math.floor(index / size)] = weight
  return weights
}
