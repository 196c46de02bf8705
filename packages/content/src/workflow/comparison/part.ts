/** A paragraph, an entry of a list, or a value, as text. */
export interface Paragraph {
  kind: 'text' | 'heading' | 'item'
  text: string
}

/** A field of a document, a group of fields, or a row, as people read it. */
export interface Part {
  /** The same in every version of the document, and unique among its siblings; absent for a row without an id. */
  key?: string
  /** Path of the form's field. */
  path: string
  /** The form's label. */
  label: string
  paragraphs: Paragraph[]
  parts: Part[]
}

/** The text of a part and of all parts inside it. */
export function partText({ paragraphs, parts }: Part): string {
  return [...paragraphs.map(({ text }) => text), ...parts.map(partText)].join('\n')
}
