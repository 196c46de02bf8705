import { normalise } from '../reading/normalise.ts'
import type { ClaimRule } from '../model/claim-rules.ts'
import { readTokens, type Token } from '../reading/tokens.ts'
import type { ClaimModel, KnownFeature } from './model.ts'
import type { StoredExamples } from '../language/claim-knowledge.ts'

/** Why a sentence was recognised. */
export interface Explanation {
  /** The words that weighed most, with plain quotes. */
  words: string
  /** The labelled sentence most like it; undefined where none shares a telling word. */
  example: string | undefined
}

/** Most words that an explanation quotes. */
const maxWords = 7

/** How many of a sentence's telling features are looked up among the examples. */
const maxTelling = 40

/** The examples that have a feature, by their place in the list, and how much it counts in each. */
type ExampleIndex = ReadonlyMap<number, { example: number; value: number }[]>

/** Explains to editors why a model recognised a sentence, and shows developers which example to look at. */
export class Explanations {
  readonly #model: ClaimModel
  readonly #stored: StoredExamples
  readonly #indexes = new Map<ClaimRule, ExampleIndex>()

  constructor(model: ClaimModel, stored: StoredExamples) {
    this.#model = model
    this.#stored = stored
  }

  explain(text: string, rule: ClaimRule): Explanation {
    const tokens = readTokens(text)
    const features = this.#model.readKnown(tokens)
    return { words: this.#heaviestWords(text, tokens, features, rule), example: this.#nearest(features, rule) }
  }

  /** The run of words with the greatest sum of weights; a feature's weight is shared among its tokens. */
  #heaviestWords(text: string, tokens: readonly Token[], features: readonly KnownFeature[], rule: ClaimRule): string {
    const weights = tokens.map(() => 0)
    for (const {
      place,
      value,
      tokens: [first, last],
    } of features) {
      const share = (value * this.#model.weight(rule, place)) / (last - first + 1)
      for (let index = first; index <= last; index += 1) weights[index] = (weights[index] ?? 0) + share
    }
    let best = { sum: -Infinity, first: 0, last: 0 }
    for (let first = 0; first < tokens.length; first += 1) {
      let sum = 0
      for (let last = first; last < Math.min(first + maxWords, tokens.length); last += 1) {
        sum += weights[last] ?? 0
        if (sum > best.sum) best = { sum, first, last }
      }
    }
    return text.slice(tokens[best.first]?.start, tokens[best.last]?.end)
  }

  /** The example that shares most with the sentence of what speaks for the rule. */
  #nearest(features: readonly KnownFeature[], rule: ClaimRule): string | undefined {
    const telling = features
      .map(({ place, value }) => ({ place, weight: value * this.#model.weight(rule, place) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, maxTelling)
    const index = this.#index(rule)
    const examples = this.#stored[rule]
    const likeness = new Float64Array(examples.length)
    for (const { place, weight } of telling)
      for (const { example, value } of index.get(place) ?? [])
        likeness[example] = (likeness[example] ?? 0) + weight * value
    const best = likeness.reduce((most, sum) => Math.max(most, sum), 0)
    return best > 0 ? examples[likeness.indexOf(best)] : undefined
  }

  #index(rule: ClaimRule): ExampleIndex {
    const known = this.#indexes.get(rule)
    if (known) return known
    const index = new Map<number, { example: number; value: number }[]>()
    for (const [example, text] of this.#stored[rule].entries())
      for (const { place, value } of this.#model.readKnown(readTokens(normalise(text).text))) {
        if (this.#model.weight(rule, place) <= 0) continue
        const entry = { example, value }
        const entries = index.get(place)
        if (entries) entries.push(entry)
        else index.set(place, [entry])
      }
    this.#indexes.set(rule, index)
    return index
  }
}
