import { isFields, textOf, type Draft } from '../model/draft.ts'
import { readHtml, type HtmlReader, type HtmlReading } from './html.ts'

/** Formatted text of a document and where it stands. */
export interface PlacedRichText {
  path: string
  html: HtmlReading
}

/** Every formatted text of a document, however deep. */
export const richTextsOf = (draft: Draft, read: HtmlReader = readHtml): PlacedRichText[] => richTextsIn(draft, [], read)

function richTextsIn(value: unknown, path: string[], read: HtmlReader): PlacedRichText[] {
  if (!isFields(value) && !Array.isArray(value)) return []
  const html = isFields(value) ? textOf(value.html) : undefined
  if (html !== undefined) return [{ path: path.join('.'), html: read(html) }]
  return Object.entries(value).flatMap(([name, inner]) => richTextsIn(inner, [...path, name], read))
}
