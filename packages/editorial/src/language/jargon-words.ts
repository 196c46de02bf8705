/** Words of the trade in a language, and how a text explains a word beside it: in brackets, after "called", or by "means". */
export interface JargonWords {
  /** Every word of the trade that a reader with depression should not have to look up, in a folded text. */
  terms: RegExp
  /** Explains the word after it. */
  before: RegExp
  /** Explains the word before it. */
  after: RegExp
}
