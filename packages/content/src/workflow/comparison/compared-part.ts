/** How something has changed since the version it is compared with. */
export type Change = 'same' | 'added' | 'removed' | 'changed' | 'moved'

/** Consecutive words with the same mark. */
export interface ComparedWords {
  text: string
  mark: 'same' | 'inserted' | 'deleted'
}

/** A paragraph, compared with its earlier version. */
export interface ComparedParagraph {
  kind: 'text' | 'heading' | 'item'
  change: Change
  words: ComparedWords[]
}

/** A part of a document, compared with its earlier version. A `moved` part may have changed as well. */
export interface ComparedPart {
  path: string
  label: string
  change: Change
  paragraphs: ComparedParagraph[]
  parts: ComparedPart[]
}
