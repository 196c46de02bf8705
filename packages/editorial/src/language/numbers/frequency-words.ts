/** How a language puts a frequency into words. */
export interface FrequencyWords {
  /** A word for an illness, which is common without being an effect: it stands for the names of the page's own conditions. */
  illness: string
  /** A sentence that says how often an effect happens; the first group holds the words. */
  statement: RegExp
  /** The same words of an illness or, where a language has such a word, of “it”: on the page of an effect “it” is the effect. */
  ofIllness: RegExp
  /** The same words where they say something else. */
  other: RegExp
  /** Turns a share around: "fewer than 1 in 100". */
  bound: RegExp
  /** Says that nobody knows a number: “we know of no figure”. */
  unknown: RegExp
  /** Tells which band the words name: common where neither uncommon nor rare matches, and more so with very. */
  named: { very: RegExp; uncommon: RegExp; rare: RegExp }
}
