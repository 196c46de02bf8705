import { checkDocument } from '../check-document.ts'
import { createLookup } from '../model/context.ts'
import type { Draft } from '../model/draft.ts'
import type { RuleId } from '../model/finding.ts'
import { plainTextDocument } from '../plain-text.ts'
import { scoredRules, type LabelledSentence } from './corpus.ts'

/** The result of a rule on a set of sentences. */
export interface RuleScore {
  rule: RuleId
  /** Sentences that must fire it. */
  wanted: number
  hits: number
  /** Sentences that fired it and must not. */
  falseAlarms: LabelledSentence[]
  /** Sentences that must fire it and did not. */
  misses: LabelledSentence[]
}

const emptyContext = { documents: createLookup([]), today: '2026-11-16' }

/** Scores every rule on sentences. */
export function scoreRules(sentences: readonly LabelledSentence[]): RuleScore[] {
  const fired = sentences.map((sentence) => ({ sentence, rules: rulesFiredBy(sentence) }))
  return scoredRules.map((rule) => {
    const wanted = fired.filter(({ sentence }) => sentence.rules.includes(rule))
    return {
      rule,
      wanted: wanted.length,
      hits: wanted.filter(({ rules }) => rules.has(rule)).length,
      misses: wanted.filter(({ rules }) => !rules.has(rule)).map(({ sentence }) => sentence),
      falseAlarms: fired
        .filter(({ sentence, rules }) => rules.has(rule) && !sentence.rules.includes(rule))
        .map(({ sentence }) => sentence),
    }
  })
}

/** The share of the sentences that fired the rule which must fire it. */
export const computePrecision = ({ hits, falseAlarms }: RuleScore): number =>
  hits + falseAlarms.length === 0 ? 1 : hits / (hits + falseAlarms.length)

/** The share of the sentences that must fire the rule which fired it. */
export const computeRecall = ({ hits, wanted }: RuleScore): number => (wanted === 0 ? 1 : hits / wanted)

/** Checks each sentence as the whole body of a page, as on the command line, or as a block with its source. */
const rulesFiredBy = (sentence: LabelledSentence): Set<RuleId> =>
  new Set(checkDocument(toDocument(sentence), emptyContext, scoredRules).map(({ rule }) => rule))

function toDocument({ text, locale, isSourced }: LabelledSentence): Draft {
  if (!isSourced) return plainTextDocument(text, locale)
  const block = {
    body: { html: '', text, headings: [], references: [] },
    basis: 'evidence',
    sources: [{ type: 'source', id: 'source-trial' }],
  }
  return { type: 'treatment', locale, course: block }
}
