/** Options of every field. */
export interface FieldOptions {
  name: string
  label: string
  /** Shown to editors: how to fill in the field well, with an example. */
  description: string
  /** True where a document can't be published without it. */
  required?: boolean
}

/** Options of a field with words for readers. */
export interface WordsOptions extends FieldOptions {
  /** True where each language has its own words. */
  localized?: boolean
}
