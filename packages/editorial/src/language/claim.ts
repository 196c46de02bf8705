/** A way of making a claim that a rule looks for. */
export interface Claim {
  /** Matches on folded text. */
  pattern: RegExp
  /** What the words amount to, as the end of "This …", for the editor. */
  amountsTo: string
  /** Whether "may", "can" or "for some people" cancels the claim. */
  isCancelledByHedge?: boolean
  /** Whether the words count even in a question or a condition: urgency, prices, praise. */
  isUnconditional?: boolean
  /** Whether the claim remains under a negation: "I never thought I'd smile again" is still a testimonial. */
  isBeyondNegation?: boolean
  /** Matches on a sentence in which these words never make the claim. */
  unless?: RegExp
  /** Matches the same words where they mean something else; only these words are ignored. */
  except?: RegExp
}

/** The claims that one rule looks for in one language. */
export interface ClaimLexicon {
  claims: Claim[]
}
