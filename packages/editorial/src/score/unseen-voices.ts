import type { Locale } from '@carepath/schema'
import { isScored, readExamples } from '../claims/training/example.ts'
import { judgeUnseen, type JudgedExample } from '../claims/training/judge-unseen.ts'
import { requireLexicon } from '../lexicon/lexicons.ts'
import { blockingRules, claimRules, type ClaimRule } from '../model/claim-rules.ts'
import { toShare, type Share } from './share.ts'

/** How well claims are recognised in the sentences of voices that the model hasn't seen. */
export interface UnseenScore {
  locale: Locale
  voices: number
  sentences: number
  /** Of the sentences that break a rule that blocks, those that are blocked, whichever rule is named. */
  anyBlock: Share
  /** Of the blocked sentences, those that break a rule that blocks. */
  precision: Share
  /** Of the fine sentences without the words of a rule, those that are blocked. */
  plainBlocked: Share
  /** Of the fine sentences with the words of a rule, those that are blocked. */
  nearBlocked: Share
  rules: RuleScore[]
}

/** How well one rule is pointed out, as a block or as a suggestion. */
export interface RuleScore {
  rule: ClaimRule
  precision: Share
  recall: Share
  /** Harmonic mean of precision and recall. */
  f1: number
}

/** Judges each voice by a model that was trained on all the others, at the thresholds in use. Takes minutes. */
export async function scoreUnseenVoices(locale: Locale): Promise<{ score: UnseenScore; mistakes: JudgedExample[] }> {
  const examples = await readExamples(locale)
  const judged = judgeUnseen(examples, { folds: Infinity, locale }).filter(isScored)
  const { blockFrom, warnFrom } = requireLexicon(locale).claims.model
  const breaks = ({ rules }: JudgedExample) => blockingRules.some((rule) => rules.includes(rule))
  const isBlocked = ({ judgement }: JudgedExample) => judgement.score >= blockFrom[judgement.length]
  const fine = judged.filter(({ rules }) => rules.length === 0)
  const score: UnseenScore = {
    locale,
    voices: new Set(judged.map(({ voice }) => voice)).size,
    sentences: judged.length,
    anyBlock: toShare(judged.filter(breaks), isBlocked),
    precision: toShare(judged.filter(isBlocked), breaks),
    plainBlocked: toShare(
      fine.filter(({ isNear }) => !isNear),
      isBlocked,
    ),
    nearBlocked: toShare(
      fine.filter(({ isNear }) => isNear),
      isBlocked,
    ),
    rules: claimRules.map((rule) => scoreRule(judged, rule, warnFrom[rule])),
  }
  return { score, mistakes: judged.filter((example) => isBlocked(example) !== breaks(example)) }
}

function scoreRule(judged: readonly JudgedExample[], rule: ClaimRule, from: number): RuleScore {
  const isFound = ({ judgement }: JudgedExample) => judgement.probabilities[rule] >= from
  const isWanted = ({ rules }: JudgedExample) => rules.includes(rule)
  const precision = toShare(judged.filter(isFound), isWanted)
  const recall = toShare(judged.filter(isWanted), isFound)
  return { rule, precision, recall, f1: (2 * precision.share * recall.share) / (precision.share + recall.share || 1) }
}
