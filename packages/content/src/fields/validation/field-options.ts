/** What every field tells an editor. */
export interface FieldOptions {
  name: string
  label: string
  /** What good looks like, in plain words, with an example. */
  description: string
  /** True where a document can't be published without it. */
  required?: boolean
}

/** A field whose words readers read. */
export interface WordsOptions extends FieldOptions {
  /** True where each language has its own words. */
  localized?: boolean
}
