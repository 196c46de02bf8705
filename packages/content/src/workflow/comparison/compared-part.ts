/** What became of something since the words it is compared with. */
export type Change = 'same' | 'added' | 'removed' | 'changed' | 'moved'

/** Some words in a row that share their fate. */
export interface ComparedWords {
  text: string
  mark: 'same' | 'inserted' | 'deleted'
}

export interface ComparedParagraph {
  kind: 'text' | 'heading' | 'item'
  change: Change
  words: ComparedWords[]
}

/** A part of a document beside what it was. `moved` may have changed besides. */
export interface ComparedPart {
  path: string
  label: string
  change: Change
  paragraphs: ComparedParagraph[]
  parts: ComparedPart[]
}
