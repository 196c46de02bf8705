import type { WordKinds, WordsOfClaims } from '../../language/claim-knowledge.ts'
import { normalise } from '../../reading/normalise.ts'
import { readTokens } from '../../reading/tokens.ts'
import { readFeatures, type KnownWords } from '../features.ts'
import { largestLetter } from '../letters.ts'
import { rarityStep, scaleOf, toKnownWords } from '../model.ts'
import type { Example } from './example.ts'
import type { SparseVector } from './logistic.ts'

/** How many sentences must have a run of words or kinds, or a part of a word, before the model takes it in. */
const minSentences = { run: 3, part: 4 }

/** Examples as a model reads them. */
interface Vectors {
  /** The features that enough sentences have, by their hashes in ascending order. */
  hashes: number[]
  /** How rare each of them is, rounded as it is stored. */
  rarities: number[]
  vectors: SparseVector[]
}

/** Chooses the features of a model and reads its examples. */
export function toVectors(examples: readonly Example[], words: WordsOfClaims): Vectors {
  const reader = readerFor(words)
  const counted = examples.map((example) => reader.count(example))
  const sentences = new Int32Array(reader.hashes.length)
  for (const { numbers } of counted) for (const number of numbers) sentences[number] = (sentences[number] ?? 0) + 1
  const kept = [...sentences.keys()]
    .filter((number) => (sentences[number] ?? 0) >= minSentences[reader.areParts[number] ? 'part' : 'run'])
    .sort((a, b) => (reader.hashes[a] ?? 0) - (reader.hashes[b] ?? 0))
  const rarities = kept.map((number) => rarityOf(sentences[number] ?? 0, examples.length))
  const places = new Int32Array(reader.hashes.length).fill(-1)
  for (const [place, number] of kept.entries()) places[number] = place
  return {
    hashes: kept.map((number) => reader.hashes[number] ?? 0),
    rarities,
    vectors: counted.map((features) => toVector(features, places, rarities)),
  }
}

const rarityOf = (count: number, all: number): number =>
  Math.min(largestLetter, Math.round(Math.log(1 + all / count) / rarityStep)) * rarityStep

/** The features of an example by their numbers, and how much each counts. */
interface Counted {
  numbers: Int32Array
  values: Float64Array
}

/** Reads the examples of a language, each once, and numbers their features: a model is trained many times, without other voices. */
class FeatureReader {
  readonly hashes: number[] = []
  readonly areParts: boolean[] = []
  readonly #words: KnownWords
  readonly #numbers = new Map<number, number>()
  readonly #counted = new WeakMap<Example, Counted>()

  constructor(words: WordsOfClaims) {
    this.#words = toKnownWords(words)
  }

  count(example: Example): Counted {
    const known = this.#counted.get(example)
    if (known) return known
    const values = new Map<number, number>()
    for (const { hash, isPart, value } of readFeatures(readTokens(normalise(example.text).text), this.#words)) {
      const number = this.#numberOf(hash, isPart)
      values.set(number, isPart ? (values.get(number) ?? 0) + value : value)
    }
    const counted = { numbers: Int32Array.from(values.keys()), values: Float64Array.from(values.values()) }
    this.#counted.set(example, counted)
    return counted
  }

  #numberOf(hash: number, isPart: boolean): number {
    const known = this.#numbers.get(hash)
    if (known !== undefined) return known
    this.#numbers.set(hash, this.hashes.length)
    this.areParts.push(isPart)
    return this.hashes.push(hash) - 1
  }
}

/** One reader for the words of each language; others only where a test denies by other words. */
const readers = new WeakMap<WordKinds, { denials: readonly string[]; reader: FeatureReader }>()

function readerFor(words: WordsOfClaims): FeatureReader {
  const known = readers.get(words.kinds)
  if (known?.denials === words.denials) return known.reader
  const reader = new FeatureReader(words)
  readers.set(words.kinds, { denials: words.denials, reader })
  return reader
}

function toVector({ numbers, values }: Counted, places: Int32Array, rarities: readonly number[]): SparseVector {
  const known = [...numbers.keys()].filter((index) => (places[numbers[index] ?? 0] ?? -1) >= 0)
  const placesOfKnown = Int32Array.from(known, (index) => places[numbers[index] ?? 0] ?? 0)
  const weighted = known.map((index, at) => (values[index] ?? 0) * (rarities[placesOfKnown[at] ?? 0] ?? 0))
  const scale = scaleOf(Math.hypot(...weighted))
  return { places: placesOfKnown, values: Float64Array.from(weighted, (value) => value * scale) }
}
