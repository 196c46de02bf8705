import type { Locale } from '@carepath/schema'
import type { Sentence } from '../reading/sentences.ts'
import { type ClaimRule, claimRules, isBlocking } from '../model/claim-rules.ts'
import { Explanations } from './explain.ts'
import { ClaimModel, excuse, type Judgement } from './model.ts'
import { requireLexicon } from '../lexicon/lexicons.ts'

/** A rule that a sentence breaks. */
export interface RecognisedClaim {
  rule: ClaimRule
  /** Whether it stops publishing: the sentence breaks some rule with near certainty. */
  isBlocked: boolean
  /** The words that weighed most, with plain quotes. */
  words: string
  /** The labelled sentence most like it. */
  example: string | undefined
}

interface JudgedSentence {
  text: string
  judgement: Judgement
}

/**
 * Recognises the claims of sentences in one language. Each sentence is judged once, whichever rules ask. Only the judgement is
 * kept, since what a model reads of a sentence takes a hundred times its room; an explanation, which is rare, reads it again.
 */
class Recogniser {
  readonly #model: ClaimModel
  readonly #explanations: Explanations
  readonly #judged = new WeakMap<Sentence, JudgedSentence>()

  constructor(locale: Locale) {
    const { model, examples, kinds } = requireLexicon(locale).claims
    this.#model = new ClaimModel(model, kinds)
    this.#explanations = new Explanations(this.#model, examples)
  }

  /**
   * Says whether a sentence breaks a rule. `excusedHere` reads the rules that can't be broken in its place, e.g. since the
   * block names its source: how sure the model is of those says nothing about the others.
   */
  recognise(
    { sentence, text }: { sentence: Sentence; text: string },
    rule: ClaimRule,
    excusedHere: () => ReadonlySet<ClaimRule>,
  ): RecognisedClaim | undefined {
    const judged = this.#judge(sentence, text)
    const { judgement } = judged
    const { warnFrom } = this.#model.stored
    const blockFrom = this.#model.stored.blockFrom[judgement.length]
    // The few words of a label are evidence enough for a block at best, never for a suggestion.
    const isLikely = (other: ClaimRule) =>
      judgement.length === 'sentence' && judgement.probabilities[other] >= warnFrom[other]
    // Most sentences make no claim at all.
    if (!isLikely(rule) && judgement.score < blockFrom) return undefined
    const excused = excusedHere()
    const open = claimRules.filter((other) => !excused.has(other))
    const isBlocked = excuse(judgement, excused).score >= blockFrom
    const isNamed = isLikely(rule) || (isBlocked && rule === mostLikely(judgement, open.filter(isBlocking)))
    if (excused.has(rule) || !isNamed) return undefined
    return {
      rule,
      isBlocked: isBlocked && isBlocking(rule),
      ...this.#explanations.explain(this.#model.read(text), rule),
    }
  }

  #judge(sentence: Sentence, text: string): JudgedSentence {
    const known = this.#judged.get(sentence)
    if (known?.text === text) return known
    const judged = { text, judgement: this.#model.judge(this.#model.read(text)) }
    this.#judged.set(sentence, judged)
    return judged
  }
}

function mostLikely({ probabilities }: Judgement, among: readonly ClaimRule[]): ClaimRule | undefined {
  return among.reduce<ClaimRule | undefined>(
    (best, rule) => (best === undefined || probabilities[rule] > probabilities[best] ? rule : best),
    undefined,
  )
}

const recognisers = new Map<Locale, Recogniser>()

/** The recogniser of a language; its model is read at first use. */
export function recogniserFor(locale: Locale): Recogniser {
  const known = recognisers.get(locale)
  if (known) return known
  const recogniser = new Recogniser(locale)
  recognisers.set(locale, recogniser)
  return recogniser
}
