import { isFields, toText, type Draft } from '../model/draft.ts'
import { readHtml, type HtmlReader, type HtmlReading } from './html.ts'

/** A formatted text and its place in the document. */
export interface PlacedRichText {
  path: string
  html: HtmlReading
}

/** Finds every formatted text of a document, at any depth. */
export const findRichTexts = (draft: Draft, read: HtmlReader = readHtml): PlacedRichText[] =>
  collectRichTexts(draft, [], read)

function collectRichTexts(value: unknown, path: string[], read: HtmlReader): PlacedRichText[] {
  if (!isFields(value) && !Array.isArray(value)) return []
  const html = isFields(value) ? toText(value.html) : undefined
  if (html !== undefined) return [{ path: path.join('.'), html: read(html) }]
  return Object.entries(value).flatMap(([name, inner]) => collectRichTexts(inner, [...path, name], read))
}
