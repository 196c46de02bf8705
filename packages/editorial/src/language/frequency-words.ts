/** How a language puts a frequency into words. */
export interface FrequencyWords {
  /** A word for an illness, which is common without being an effect: it stands for the names of the page's own conditions. */
  illness: string
  /** A sentence that says how often an effect happens; the first group holds the words. */
  statement: RegExp
  /** The same words where they say something else. */
  other: RegExp
  /** Turns a share around: "fewer than 1 in 100". */
  bound: RegExp
  /** Tells which band the words name: common where neither uncommon nor rare matches, and more so with very. */
  named: { very: RegExp; uncommon: RegExp; rare: RegExp }
}
