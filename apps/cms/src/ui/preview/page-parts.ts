import { normalise, type FieldText } from './field-texts.ts'

/** Elements inside a line of text. */
const inline = 'a,abbr,b,bdi,button,cite,code,dfn,em,i,mark,q,small,span,strong,sub,sup,time,u'

/** The parts of a page that hold words, each with its own, in reading order: its content without menus and search. */
function partsOf(page: Document): Map<Element, string> {
  const parts = new Map<Element, string>()
  const content = page.querySelector('main') ?? page.body
  const walker = page.createTreeWalker(content, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode
    let part = parentElement
    while (part && part !== content && part.matches(inline)) part = part.parentElement
    if (!part || part.closest('script,style,template')) continue
    parts.set(part, (parts.get(part) ?? '') + (nodeValue ?? ''))
  }
  for (const [part, text] of parts) {
    const words = normalise(text)
    if (words) parts.set(part, words)
    else parts.delete(part)
  }
  return parts
}

/** What is new on a page, and how many parts are gone, beside another version of the page. */
export function comparePages(page: Document, former: Document): { changed: Element[]; goneCount: number } {
  const left = new Map<string, number>()
  for (const text of partsOf(former).values()) left.set(text, (left.get(text) ?? 0) + 1)
  const changed = [...partsOf(page)].flatMap(([part, text]) => {
    const count = left.get(text) ?? 0
    if (count === 0) return [part]
    left.set(text, count - 1)
    return []
  })
  return { changed, goneCount: [...left.values()].reduce((sum, count) => sum + count, 0) }
}

/** The part of a page that shows one of some texts. */
export function findPart(page: Document, texts: readonly string[]): Element | undefined {
  const parts = [...partsOf(page)]
  for (const text of texts) {
    const found = parts.find(([, words]) => words === text) ?? parts.find(([, words]) => words.includes(text))
    if (found) return found[0]
  }
  return undefined
}

/**
 * The field whose words are at a place of a page, or nearest around it: the field with these words, else one that has them in
 * a longer text, else one with most of them, else the longest one of which the place shows the whole.
 */
export function findFieldAt(place: Element, fields: readonly FieldText[]): string | undefined {
  for (
    let around: Element | null = place;
    around && around !== place.ownerDocument.body;
    around = around.parentElement
  ) {
    const words = normalise(around.textContent)
    if (words.length < 2) continue
    const found = findByWords(words, fields)
    if (found) return nthAlike(found, around, fields).path
  }
  return undefined
}

function findByWords(words: string, fields: readonly FieldText[]): FieldText | undefined {
  const exact = fields.find(({ text }) => text === words)
  if (exact) return exact
  const longer = words.length > 3 ? fields.find(({ text }) => text.includes(words)) : undefined
  if (longer) return longer
  return findAlike(words, fields) ?? findLongestIn(words, fields)
}

/** A page may add to a field's words, such as the number of a source: most of the words are the field's. */
function findAlike(words: string, fields: readonly FieldText[]): FieldText | undefined {
  const shown = new Set(words.split(' '))
  if (shown.size < 4) return undefined
  const shareOf = ({ text }: FieldText) => new Set(text.split(' ').filter((word) => shown.has(word))).size / shown.size
  const [best] = fields.map((field) => ({ field, share: shareOf(field) })).sort((a, b) => b.share - a.share)
  return best && best.share >= 0.6 ? best.field : undefined
}

/** A word alone may be in any sentence, and a choice is stored as one. */
function findLongestIn(words: string, fields: readonly FieldText[]): FieldText | undefined {
  const inside = fields.filter(({ text }) => text.includes(' ') && words.includes(text))
  return inside.sort((a, b) => b.text.length - a.text.length)[0]
}

/** Rows may hold the same words: the second place that shows them is the second row's. */
function nthAlike(found: FieldText, place: Element, fields: readonly FieldText[]): FieldText {
  const alike = fields.filter(({ text }) => text === found.text)
  if (alike.length === 1) return found
  const places = [...partsOf(place.ownerDocument)].filter(([, words]) => words === found.text)
  const index = places.findIndex(([part]) => part === place || part.contains(place) || place.contains(part))
  return alike[Math.min(index, alike.length - 1)] ?? found
}
