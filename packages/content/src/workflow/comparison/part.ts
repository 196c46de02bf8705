/** A paragraph, an entry of a list, or a value, in words. */
export interface Paragraph {
  kind: 'text' | 'heading' | 'item'
  text: string
}

/** A field of a document, a group of them, or a row: as people read it. */
export interface Part {
  /** What it is known by among its siblings, in every version of the document; absent of a row without an id. */
  key?: string
  /** Path of the form's field. */
  path: string
  /** What the form calls it. */
  label: string
  paragraphs: Paragraph[]
  parts: Part[]
}

/** All words of a part, those inside it included. */
export function partText({ paragraphs, parts }: Part): string {
  return [...paragraphs.map(({ text }) => text), ...parts.map(partText)].join('\n')
}
