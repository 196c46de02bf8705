import type { Grounds } from './grounds.ts'
import type { Sentence } from './sentences.ts'

/** What a text is on the page. An aside stands around the page's own words: search results, opening hours, a short life. */
export type PassageKind = 'heading' | 'body' | 'item' | 'question' | 'cell' | 'aside'

/** A run of text that readers meet as one: a paragraph, a heading, a list entry. */
export interface Passage {
  /** Path of the field that holds it. */
  path: string
  kind: PassageKind
  /** The words as written, without markup. */
  text: string
  /** What the words rest on; undefined where the field has no place for grounds. */
  grounds: Grounds | undefined
  sentences: Sentence[]
  /** The text around it: passages of one field make one section, measured together for ease of reading. */
  section: string
}
