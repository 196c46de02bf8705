/** What a formula of readability counts in a text. */
export interface Counts {
  sentence: number
  word: number
  syllable: number
  /** Words of more than two syllables. */
  polysyllabicWord: number
}

/** How hard a text of a language is to read. */
export interface ReadabilityFormula {
  /** The syllables of a word; at least one where it has a letter. */
  countSyllables: (word: string) => number
  /** The US school grade that reads a text with ease. */
  grade: (counts: Counts) => number
}
