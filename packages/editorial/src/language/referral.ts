import type { ClaimLexicon } from './claim.ts'

/** The bare referrals that rule P2 looks for, and the words that make a referral useful. */
export interface ReferralLexicon extends ClaimLexicon {
  /** Says when, how or which doctor. */
  whenOrHow: RegExp
  /** Looks like a condition, but names none that a patient can act on: "if in doubt". */
  emptyCondition: RegExp
}
