import { blockingRules, type ClaimRule } from '../../model/claim-rules.ts'
import { rarityStep } from '../model.ts'
import { largestWeight, toRoot, writeAscending, writeLetters, writeRoots } from '../letters.ts'
import { outputs, type Output, type StoredModel, type WordsOfClaims } from '../../language/claim-knowledge.ts'
import type { Example } from './example.ts'
import { trainLogistic } from './logistic.ts'
import { toVectors } from './vectors.ts'

/** How much an error on a sentence costs beside large weights: larger fits the sentences closer. */
const cost = 1

/** Features with smaller roots of weights for every output (31 at most) are left out. */
const leastRoot = 5

type Weights = Pick<StoredModel, 'denials' | 'intercepts' | 'steps' | 'hashes' | 'rarities' | 'weights'>

/** Trains the weights of a model. The same examples in the same order always give the same weights. */
export function trainWeights(examples: readonly Example[], words: WordsOfClaims): Weights {
  const { hashes, rarities, vectors } = toVectors(examples, words)
  const labels = outputs.map((output) => examples.map(({ rules }) => isBroken(rules, output)))
  const trained = trainLogistic({ vectors, labels, cost, size: hashes.length })
  const largest = trained.map((weights) =>
    weights.slice(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), Number.MIN_VALUE),
  )
  const roots = trained.map((weights, index) =>
    Int8Array.from(weights.slice(0, -1), (weight) => toRoot(weight / (largest[index] ?? 1))),
  )
  const kept = [...hashes.keys()].filter((place) => roots.some((of) => Math.abs(of[place] ?? 0) >= leastRoot))
  return {
    denials: words.denials,
    intercepts: byOutput(trained.map((weights) => weights.at(-1) ?? 0)),
    steps: byOutput(largest.map((weight) => weight / largestWeight)),
    hashes: writeAscending(kept.map((place) => hashes[place] ?? 0)),
    rarities: writeLetters(kept.map((place) => Math.round((rarities[place] ?? 0) / rarityStep))),
    weights: roots.map((of) => writeRoots(kept.map((place) => of[place] ?? 0))).join(''),
  }
}

/** True where a sentence with these labels breaks the rule, or any rule that blocks. */
export const isBroken = (rules: readonly ClaimRule[], output: Output): boolean =>
  output === 'any' ? blockingRules.some((rule) => rules.includes(rule)) : rules.includes(output)

const byOutput = (values: readonly number[]): Record<Output, number> =>
  Object.fromEntries(outputs.map((output, index) => [output, values[index] ?? 0])) as Record<Output, number>
