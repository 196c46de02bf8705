import type { Grounds } from './grounds.ts'
import type { CellPlace } from './html.ts'
import type { Sentence } from './sentences.ts'

/** The role of a text on the page. An aside is beside the page's own words: search results, opening hours, a biography. */
export type PassageKind = 'heading' | 'body' | 'item' | 'question' | 'cell' | 'aside'

/** A text that readers see as one unit: a paragraph, a heading, a list entry. */
export interface Passage {
  /** Path of the field that holds it. */
  path: string
  kind: PassageKind
  /** The words as written, without markup. */
  text: string
  /** The grounds of the words; undefined where the field has no place for them. */
  grounds: Grounds | undefined
  sentences: Sentence[]
  /** Where it stands in a table; absent outside of tables. */
  cell?: CellPlace
  /** The section of the passage: readability is measured over all passages of a section. */
  section: string
}
