/** What of a treatment something is about, in words for the middle of a sentence. */
export interface ScopeWords {
  /** Some of what the treatment consists of: "heparin and the dialysis machine". */
  part?: string
  /** Some of the places where patients have it: "at home". */
  place?: string
  /** Some of the conditions that it is given for: "Crohn’s disease and psoriasis". */
  condition?: string
}
