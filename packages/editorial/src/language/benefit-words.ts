/** How a language tells of people who got better. */
export interface BenefitWords {
  /** Words that tell of getting better. */
  better: RegExp
  /** Says compared with what. */
  comparison: RegExp
  /** The whole of what a study compared with, where it says only that it was nothing. */
  comparedWithNothing: RegExp
  /** Says how many people were counted. */
  count: RegExp
  /** Tells of those who did not get better too, which is the honest half. */
  others: RegExp
}
