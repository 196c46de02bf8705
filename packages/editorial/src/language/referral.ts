import type { ClaimLexicon } from './claim.ts'

/** What rule P2 watches for, and what makes a referral useful. */
export interface ReferralLexicon extends ClaimLexicon {
  /** Says when, how or which doctor. */
  whenOrHow: RegExp
  /** Looks like a condition, but names none that a patient can act on: "if in doubt". */
  emptyCondition: RegExp
}
