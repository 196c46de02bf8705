import { claimRules, type ClaimRule } from '../model/claim-rules.ts'

/** What a model recognises: each rule by itself, and whether a sentence breaks any rule that blocks. */
export const outputs = [...claimRules, 'any'] as const
export type Output = (typeof outputs)[number]

/** A label has few words, so the same words weigh more in it and mean less: it has a threshold of its own. */
export type Length = 'label' | 'sentence'

/** A trained model as it is stored. */
export interface StoredModel {
  /** SHA-256 of everything that it was trained from. */
  trainedFrom: string
  /** Words that deny the words after them, as tokens. */
  denials: readonly string[]
  /** Score from which words are blocked: 0 to 2. */
  blockFrom: Record<Length, number>
  /** Probability from which a rule counts as broken: 0 to 1. */
  warnFrom: Record<ClaimRule, number>
  /** Log-odds of a sentence without features, by output. */
  intercepts: Record<Output, number>
  /** What one step of a stored weight is worth, by output. */
  steps: Record<Output, number>
  /** Hashes of the features in ascending order, as `letters.ts` writes them. */
  hashes: string
  /** How rare each feature is, a letter each, in steps of `rarityStep`. */
  rarities: string
  /** Weights, a letter each, all features of the first output, then of the next. */
  weights: string
}

/** Labelled sentences that break each rule, to explain findings by. */
export type StoredExamples = Record<ClaimRule, readonly string[]>

/** Frequent words that are used alike, by the name of their kind, parted by spaces. */
export type WordKinds = Readonly<Record<string, string>>

/** What the claims of a language are read with. */
export interface WordsOfClaims {
  /** Words that deny the words after them, as tokens. */
  denials: readonly string[]
  kinds: WordKinds
}

/** What is known of the claims of a language. */
export interface ClaimKnowledge {
  model: StoredModel
  examples: StoredExamples
  /** Brown clusters of the language's frequent words: classes that stand between the same words. */
  kinds: WordKinds
}
