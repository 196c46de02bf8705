import type { ComparedParagraph } from '../comparison/compared-part.ts'

/** How one text of a translation stands. */
export interface TextBeside {
  /** Path of the form's field. */
  path: string
  key: string
  /** The labels of the form. */
  label: string
  /** `missing`: nobody has translated it. `outOfDate`: its source has changed since. */
  state: 'missing' | 'outOfDate' | 'current'
  /** The source, with what has changed since it was translated. */
  source: ComparedParagraph[]
}

/** A translation beside its source, text by text. */
export interface TranslationState {
  /** Those whose source says something, in the order of the form. */
  texts: TextBeside[]
}
