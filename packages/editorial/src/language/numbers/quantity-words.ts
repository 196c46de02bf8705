/** The shares of people, of 1, that words may stand for. */
export interface NamedShare {
  words: RegExp
  from: number
  to: number
}

/** How a language says in words how many people have something. */
export interface QuantityWords {
  shares: readonly NamedShare[]
  /** Any of those words: few sentences have them. */
  many: RegExp
  /** Sentences that say how many people have something; the groups `many` and `what` hold the words for both. */
  having: readonly RegExp[]
  /** Words for how many at the start of what a study found, in the group `many`. */
  finding: RegExp
  /** Turns a sentence around. */
  denial: RegExp
  /** The same of what a study found: “walk without pain” is what they could. */
  denialOfFinding: RegExp
  /** Stands for the effect on its own page. */
  pronoun: RegExp
}
