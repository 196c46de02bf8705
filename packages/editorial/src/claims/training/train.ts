import { blockingRules, type ClaimRule } from '../../model/claim-rules.ts'
import { readFeatures } from '../features.ts'
import { readTokens } from '../../reading/tokens.ts'
import { rarityStep, scaleOf } from '../model.ts'
import { outputs, type Output, type StoredModel } from '../../language/claim-knowledge.ts'
import { normalise } from '../../reading/normalise.ts'
import type { Example } from './example.ts'
import { trainLogistic, type SparseVector } from './logistic.ts'

/** How much an error on a sentence costs beside large weights: larger fits the sentences closer. */
const cost = 1

/** How many sentences must have a run of words, or a part of a word, before the model takes it in. */
const minSentences = { run: 2, part: 3 }

type Weights = Pick<StoredModel, 'denials' | 'intercepts' | 'steps' | 'hashes' | 'rarities' | 'weights'>

/** Trains the weights of a model. The same examples in the same order always give the same weights. */
export function trainWeights(examples: readonly Example[], denials: readonly string[]): Weights {
  const denying = new Set(denials)
  const counted = examples.map(({ text }) => countFeatures(text, denying))
  const { hashes, rarities } = selectFeatures(counted)
  const places = new Map(hashes.map((hash, place) => [hash, place]))
  const vectors = counted.map((features) => toVector(features, places, rarities))
  const costs = examples.map(() => cost)
  const trained = outputs.map((output) => {
    const labels = examples.map(({ rules }) => isBroken(rules, output))
    return trainLogistic({ vectors, labels, costs, size: hashes.length })
  })
  const steps = trained.map(
    (weights) =>
      weights.slice(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), Number.MIN_VALUE) / 127,
  )
  const stored = trained.flatMap((weights, index) =>
    Array.from(weights.slice(0, -1), (weight) => Math.round(weight / (steps[index] ?? 1))),
  )
  return {
    denials,
    intercepts: byOutput(trained.map((weights) => weights.at(-1) ?? 0)),
    steps: byOutput(steps),
    hashes: Buffer.from(new Uint32Array(hashes).buffer).toString('base64'),
    rarities: Buffer.from(Uint8Array.from(rarities, (rarity) => rarity / rarityStep)).toString('base64'),
    weights: Buffer.from(Int8Array.from(stored).buffer).toString('base64'),
  }
}

/** True where a sentence with these labels breaks the rule, or any rule that blocks. */
export const isBroken = (rules: readonly ClaimRule[], output: Output): boolean =>
  output === 'any' ? blockingRules.some((rule) => rules.includes(rule)) : rules.includes(output)

type Counted = Map<number, { value: number; isPart: boolean }>

function countFeatures(text: string, denials: ReadonlySet<string>): Counted {
  const counted: Counted = new Map()
  for (const { hash, isPart, value } of readFeatures(readTokens(normalise(text).text), denials)) {
    const before = counted.get(hash)
    counted.set(hash, { isPart, value: isPart ? (before?.value ?? 0) + value : value })
  }
  return counted
}

/** The features that enough sentences have, and how rare each is, rounded as it is stored. */
function selectFeatures(counted: readonly Counted[]): { hashes: number[]; rarities: number[] } {
  const sentences = new Map<number, number>()
  const needed = new Map<number, number>()
  for (const features of counted)
    for (const [hash, { isPart }] of features) {
      sentences.set(hash, (sentences.get(hash) ?? 0) + 1)
      needed.set(hash, isPart ? minSentences.part : minSentences.run)
    }
  const kept = [...sentences].filter(([hash, count]) => count >= (needed.get(hash) ?? 0)).sort(([a], [b]) => a - b)
  const rarity = (count: number) => Math.round(Math.log(1 + counted.length / count) / rarityStep) * rarityStep
  return { hashes: kept.map(([hash]) => hash), rarities: kept.map(([, count]) => rarity(count)) }
}

function toVector(features: Counted, places: ReadonlyMap<number, number>, rarities: readonly number[]): SparseVector {
  const known = [...features].flatMap(([hash, { value }]) => {
    const place = places.get(hash)
    return place === undefined ? [] : [{ place, value: value * (rarities[place] ?? 0) }]
  })
  const scale = scaleOf(Math.hypot(...known.map(({ value }) => value)))
  return {
    places: Int32Array.from(known, ({ place }) => place),
    values: Float64Array.from(known, ({ value }) => value * scale),
  }
}

const byOutput = (values: readonly number[]): Record<Output, number> =>
  Object.fromEntries(outputs.map((output, index) => [output, values[index] ?? 0])) as Record<Output, number>
