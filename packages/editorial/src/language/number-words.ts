/** How a language writes numbers. */
export interface NumberWords {
  /** Numbers that claim nothing: phones, dates, clock times, list numbers, addresses, names. */
  exempt: readonly RegExp[]
  /** Numbers in words. */
  worded: RegExp
  /** A share of people, "1 in 5": the first group holds the part, the second the whole. */
  ratio: RegExp
}
