import { normalise } from '../reading/normalise.ts'
import type { ClaimRule } from '../model/claim-rules.ts'
import type { ClaimModel, KnownFeature, ReadSentence } from './model.ts'
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

/** Which examples have a feature, and how much it counts in each: those of a feature stand from one start to the next. */
interface ExampleIndex {
  starts: Uint32Array
  examples: Uint32Array
  values: Float64Array
}

/** Explains to editors why a model recognised a sentence, and shows developers which example to look at. */
export class Explanations {
  readonly #model: ClaimModel
  readonly #stored: StoredExamples
  readonly #indexes = new Map<ClaimRule, ExampleIndex>()

  constructor(model: ClaimModel, stored: StoredExamples) {
    this.#model = model
    this.#stored = stored
  }

  explain(sentence: ReadSentence, rule: ClaimRule): Explanation {
    return { words: this.#heaviestWords(sentence, rule), example: this.#nearest(sentence.features, rule) }
  }

  /** The run of words with the greatest sum of weights; a feature's weight is shared among its tokens. */
  #heaviestWords({ text, tokens, features }: ReadSentence, rule: ClaimRule): string {
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
    const { starts, examples, values } = this.#index(rule)
    const hasExamples = (place: number) => (starts[place + 1] ?? 0) > (starts[place] ?? 0)
    const telling = features
      .filter(({ place }) => hasExamples(place))
      .map(({ place, value }) => ({ place, weight: value * this.#model.weight(rule, place) }))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, maxTelling)
    const likeness = new Float64Array(this.#stored[rule].length)
    for (const { place, weight } of telling)
      for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
        const example = examples[at] ?? 0
        likeness[example] = (likeness[example] ?? 0) + weight * (values[at] ?? 0)
      }
    const best = likeness.reduce((most, sum) => Math.max(most, sum), 0)
    return best > 0 ? this.#stored[rule][likeness.indexOf(best)] : undefined
  }

  #index(rule: ClaimRule): ExampleIndex {
    const known = this.#indexes.get(rule)
    if (known) return known
    const index = indexExamples(
      this.#stored[rule].map((text) =>
        this.#model.readWords(normalise(text).text).filter(({ place }) => this.#model.weight(rule, place) > 0),
      ),
      this.#model.size,
    )
    this.#indexes.set(rule, index)
    return index
  }
}

/** Sorts the features of examples by feature. */
function indexExamples(read: readonly (readonly KnownFeature[])[], size: number): ExampleIndex {
  const starts = new Uint32Array(size + 1)
  for (const { place } of read.flat()) starts[place + 1] = (starts[place + 1] ?? 0) + 1
  for (let place = 0; place < size; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0)
  const free = starts.slice()
  const examples = new Uint32Array(starts[size] ?? 0)
  const values = new Float64Array(examples.length)
  for (const [example, features] of read.entries())
    for (const { place, value } of features) {
      const at = free[place] ?? 0
      examples[at] = example
      values[at] = value
      free[place] = at + 1
    }
  return { starts, examples, values }
}
