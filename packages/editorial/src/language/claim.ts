/** A way of saying something that a rule watches for. */
export interface Claim {
  /** Matches on folded text. */
  pattern: RegExp
  /** What the words amount to, as the end of "This …", for the editor. */
  amountsTo: string
  /** True where "may", "can", "for some people" take the claim back. */
  isCancelledByHedge?: boolean
  /** True where the words are what they are even in a question or under a negation: urgency, prices, praise. */
  isUnconditional?: boolean
  /** True where a negation takes nothing back: "I never thought I'd smile again" is still a testimonial. */
  isBeyondNegation?: boolean
  /** Matches on a sentence in which these words never make the claim. */
  unless?: RegExp
  /** Matches the same words where they mean something else; they are left out of account, the rest of the sentence is not. */
  except?: RegExp
}

/** What one rule watches for in one language. */
export interface ClaimLexicon {
  claims: Claim[]
}
