/** How a language says at the beginning of a sentence of which part of a treatment it speaks: "After sedation, …". */
export interface PartOfTreatmentWords {
  /** The beginning; its first group holds the words that say which part. */
  opening: RegExp
  /** Words that tell no part from another: of the treatment as a whole, of people, times and grammar. */
  general: ReadonlySet<string>
}
