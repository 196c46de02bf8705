/** Words by which a language ends clauses, denies, doubts and hedges. */
export interface ScopeWords {
  /** The end of a clause; a negation reaches no further. */
  clauseBreak: RegExp
  /** Negative in form only: "not only", "no doubt". */
  pseudoNegation: RegExp
  /** "No" that makes one word with the next and denies nothing: "no-needle", «no invasivo». */
  wordWithNo: RegExp
  /** Denies to the end of its clause. */
  clausalNegation: RegExp
  /** Denies a noun, and the clause only where that noun is its subject: "No drug is …", but "No needles, …". */
  determinerNegation: RegExp
  /** A verb whose subject may stand before it. */
  finiteVerb: RegExp
  /** Denies the few words after it. */
  nominalNegation: RegExp
  /** How a claim starts that is itself a negation: "no side effects". */
  startsNegative: RegExp
  /** Joins the next words to the words before. */
  coordination: RegExp
  /** Denies the words before it: "… is not known". */
  laterDenial: RegExp
  /** Casts doubt on the words after it. */
  doubt: RegExp
  /** Starts a condition. */
  condition: RegExp
  /** A condition that only sells: "if you want …". */
  sellingCondition: RegExp
  /** Hedges: weaker than "is" and "will". */
  hedge: RegExp
  /** Hedges after the words: "in some people". */
  laterHedge: RegExp
  /** How a real question starts. */
  question: RegExp
  /** How a question starts that expects a purchase. */
  sellingQuestion: RegExp
  /** How an answer agrees with the question before it. */
  yes: RegExp
  /** Mentions a claim in order to warn of it or to explain it. */
  warning: RegExp
}
