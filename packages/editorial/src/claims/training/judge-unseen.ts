import { ClaimModel, type Judgement } from '../model.ts'
import { claimRules, type ClaimRule } from '../../model/claim-rules.ts'
import { normalise } from '../../reading/normalise.ts'
import type { Example } from './example.ts'
import { trainWeights } from './train.ts'

/** An example, and what a model said that was trained without its voice. */
export interface JudgedExample extends Example {
  judgement: Judgement
}

const noThresholds = {
  trainedFrom: '',
  blockFrom: { label: 0, sentence: 0 },
  warnFrom: Object.fromEntries(claimRules.map((rule) => [rule, 0])) as Record<ClaimRule, number>,
}

/**
 * Judges every example by a model that has seen no sentence of its voice. Voices are left out in turns, several at a time;
 * with as many `folds` as voices, one at a time.
 */
export function judgeUnseen(examples: readonly Example[], folds: number): JudgedExample[] {
  const voices = [...new Set(examples.map(({ voice }) => voice))].sort()
  const foldOf = new Map(voices.map((voice, index) => [voice, index % folds]))
  return Array.from({ length: Math.min(folds, voices.length) }, (_, fold) => {
    const seen = examples.filter(({ voice }) => foldOf.get(voice) !== fold)
    const model = new ClaimModel({ ...noThresholds, ...trainWeights(seen) })
    const unseen = examples.filter(({ voice }) => foldOf.get(voice) === fold)
    return unseen.map((example) => ({ ...example, judgement: model.judge(normalise(example.text).text) }))
  }).flat()
}
