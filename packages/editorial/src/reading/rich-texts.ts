import { isFields, textOf, type Draft } from '../draft.ts'
import { readHtml, type HtmlReading } from './html.ts'

/** Formatted text of a document and where it stands. */
export interface PlacedRichText {
  path: string
  html: HtmlReading
}

/** Every formatted text of a document, however deep. */
export const richTextsOf = (draft: Draft): PlacedRichText[] => richTextsIn(draft, [])

function richTextsIn(value: unknown, path: string[]): PlacedRichText[] {
  if (!isFields(value) && !Array.isArray(value)) return []
  const html = isFields(value) ? textOf(value['html']) : undefined
  if (html !== undefined) return [{ path: path.join('.'), html: readHtml(html) }]
  return Object.entries(value).flatMap(([name, inner]) => richTextsIn(inner, [...path, name]))
}
