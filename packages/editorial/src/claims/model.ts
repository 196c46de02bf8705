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
import { readFeatures, type KnownWords } from './features.ts'

/** The worth of one step of a stored rarity. */
export const rarityStep = 1 / 16

/**
 * What the values of a sentence with this length are multiplied with. A long sentence has more features, of which few make
 * the claim: dividing by the square root of the length, and not by the length, lets those few count.
 */
export const scaleOf = (length: number): number => 0.8 / Math.sqrt(length || 1)

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

/** Recognises by example which rules a sentence breaks. */
export class ClaimModel {
  readonly stored: StoredModel
  readonly #places = new Map<number, number>()
  readonly #rarities: Uint8Array
  readonly #weights: Int8Array
  readonly #words: KnownWords

  constructor(stored: StoredModel, kinds: WordKinds) {
    this.stored = stored
    const hashes = decode(stored.hashes)
    const view = new DataView(hashes.buffer, hashes.byteOffset, hashes.byteLength)
    for (let place = 0; place * 4 < hashes.length; place += 1) this.#places.set(view.getUint32(place * 4, true), place)
    this.#rarities = decode(stored.rarities)
    this.#words = toKnownWords({ denials: stored.denials, kinds })
    this.#weights = new Int8Array(decode(stored.weights).buffer)
  }

  /** Judges a normalised sentence. */
  judge(text: string): Judgement {
    const tokens = readTokens(text)
    const features = this.readKnown(tokens)
    const probability = (output: Output) => {
      const from = outputs.indexOf(output) * this.#rarities.length
      let sum = 0
      for (const { place, value } of features) sum += value * (this.#weights[from + place] ?? 0)
      return 1 / (1 + Math.exp(-sum * this.stored.steps[output] - this.stored.intercepts[output]))
    }
    const probabilities = Object.fromEntries(
      claimRules.map((rule) => [rule, probability(rule)]),
    ) as Judgement['probabilities']
    const isLabel = tokens.length <= (endsSentence.test(text) ? 1 : longestLabel)
    const length = isLabel ? 'label' : 'sentence'
    return { probabilities, score: combine(probabilities, probability('any')), length }
  }

  /** The features of a sentence that the model knows, scaled. */
  readKnown(tokens: readonly Token[]): KnownFeature[] {
    const known: KnownFeature[] = []
    const seen = new Map<number, number>()
    let squares = 0
    for (const feature of readFeatures(tokens, this.#words)) {
      const place = this.#places.get(feature.hash)
      if (place === undefined) continue
      // A repeated run of words counts once, a repeated part of a word in each of its words.
      if (!feature.isPart && seen.has(place)) continue
      const value = feature.value * (this.#rarities[place] ?? 0) * rarityStep
      const before = seen.get(place) ?? 0
      squares += (before + value) ** 2 - before ** 2
      seen.set(place, before + value)
      known.push({ place, value, tokens: feature.tokens })
    }
    const scale = scaleOf(Math.sqrt(squares))
    for (const feature of known) feature.value *= scale
    return known
  }

  /** The weight of a feature for an output. */
  weight(output: Output, place: number): number {
    const from = outputs.indexOf(output) * this.#rarities.length
    return (this.#weights[from + place] ?? 0) * this.stored.steps[output]
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

/** In browsers and in Node. */
function decode(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
