import { claimRules, type ClaimRule } from '../../model/claim-rules.ts'
import type { Length, StoredModel } from '../../language/claim-knowledge.ts'
import { isScored } from './example.ts'
import type { JudgedExample } from './judge-unseen.ts'
import { isBroken } from './train.ts'

/**
 * What blocking and warning must keep to, on voices that the model hasn't seen: shares of 1. A higher precision of blocks would
 * let more claims go live: decision 0148 weighs the two.
 */
const bars = { precision: 0.94, plainBlocked: 0.04, nearBlocked: 0.1, warningPrecision: 0.85 }

/** Sets the thresholds on examples that were judged unseen. */
export function setThresholds(judged: readonly JudgedExample[]): Pick<StoredModel, 'blockFrom' | 'warnFrom'> {
  const warnFrom = Object.fromEntries(claimRules.map((rule) => [rule, bestWarning(judged, rule)]))
  // Most of the others are in the corpus because they were blocked.
  const scored = judged.filter(isScored)
  const ofLength = (wanted: Length) => scored.filter(({ judgement }) => judgement.length === wanted)
  const blockFrom = { label: lowestBlock(ofLength('label')), sentence: lowestBlock(ofLength('sentence')) }
  return { blockFrom, warnFrom: warnFrom as Record<ClaimRule, number> }
}

const steps = (upTo: number) => Array.from({ length: upTo * 100 }, (_, index) => (index + 1) / 100)

/** The lowest score at which blocking keeps to the bars. */
function lowestBlock(judged: readonly JudgedExample[]): number {
  const fine = judged.filter(({ rules }) => rules.length === 0)
  const [plain, near] = [fine.filter(({ isNear }) => !isNear), fine.filter(({ isNear }) => isNear)]
  const keeps = (from: number) => {
    const blocked = judged.filter(({ judgement }) => judgement.score >= from)
    const right = blocked.filter(({ rules }) => isBroken(rules, 'any')).length
    const share = (some: readonly JudgedExample[]) =>
      some.filter(({ judgement }) => judgement.score >= from).length / some.length
    return (
      right >= bars.precision * blocked.length && share(plain) <= bars.plainBlocked && share(near) <= bars.nearBlocked
    )
  }
  return steps(2).find(keeps) ?? 2
}

/** The probability that tells a rule's sentences from the others best, by F1, of those with enough precision. */
function bestWarning(judged: readonly JudgedExample[], rule: ClaimRule): number {
  const wanted = judged.filter(({ rules }) => rules.includes(rule)).length
  const scored = steps(1).map((from) => {
    const found = judged.filter(({ judgement }) => judgement.probabilities[rule] >= from)
    const right = found.filter(({ rules }) => rules.includes(rule)).length
    return {
      from,
      f1: (2 * right) / (found.length + wanted),
      isRightEnough: right >= bars.warningPrecision * found.length,
    }
  })
  const kept = scored.filter(({ isRightEnough }) => isRightEnough)
  return kept.reduce((best, one) => (one.f1 > best.f1 ? one : best), { from: 1, f1: 0 }).from
}
