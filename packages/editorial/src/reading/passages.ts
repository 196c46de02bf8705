import type { Locale } from '@carepath/schema'
import { type Draft, toFields, isFields, toList, toLocale, toText, type Fields } from '../model/draft.ts'
import { readerFacingFields, type FieldReading, type FieldReadings, type GroundsPlace } from './fields.ts'
import { readGrounds, readPointer, readPointers, type Grounds } from './grounds.ts'
import { readHtml, type HtmlBlock, type HtmlReader } from './html.ts'
import type { Passage, PassageKind } from './passage.ts'
import { splitSentences } from './sentences.ts'

/** Reads every text of a document that readers see, in the order of the page. */
export function readPassages(draft: Draft, read: HtmlReader = readHtml): Passage[] {
  const walk: Walk = { draft: toFields(draft), locale: toLocale(draft), read }
  return readFieldPassages(walk, walk.draft, readerFacingFields[draft.type], '')
}

interface Walk {
  draft: Fields
  locale: Locale
  read: HtmlReader
}

function readFieldPassages(walk: Walk, owner: Fields, readings: FieldReadings, prefix: string): Passage[] {
  return Object.entries(readings).flatMap(([name, reading]) =>
    passagesOfField(walk, owner, reading, owner[name], `${prefix}${name}`),
  )
}

function passagesOfField(walk: Walk, owner: Fields, reading: FieldReading, value: unknown, path: string): Passage[] {
  switch (reading.holds) {
    case 'text':
      return toPassages(walk, toText(value), path, reading.kind, groundsAt(walk, owner, reading.grounds))
    case 'list': {
      const grounds = groundsAt(walk, owner, reading.grounds)
      return toList(value).flatMap((entry, index) =>
        toPassages(walk, toText(entry), `${path}.${index}`, reading.kind, grounds, path),
      )
    }
    case 'block':
      return richTextPassages(walk, toFields(value).body, `${path}.body`, readGrounds(value))
    case 'richText':
      return richTextPassages(walk, value, path, groundsAt(walk, owner, reading.grounds), reading.kind)
    case 'blocks':
      return blockPassages(walk, toList(value).map(toBlock), path, undefined)
    case 'fields':
      return Array.isArray(value)
        ? toList(value).flatMap((entry, index) =>
            readFieldPassages(walk, toFields(entry), reading.fields, `${path}.${index}.`),
          )
        : readFieldPassages(walk, toFields(value), reading.fields, `${path}.`)
  }
}

function groundsAt(walk: Walk, owner: Fields, place: GroundsPlace | undefined): Grounds | undefined {
  switch (place?.in) {
    case 'self':
      return readGrounds(owner)
    case 'block':
      return readGrounds(owner[place.field])
    case 'review':
      return groundsInReview(walk.draft.review)
    case undefined:
      return undefined
  }
}

/** The grounds of a document without blocks: the sources of its review, or the reviewer who signs it. */
function groundsInReview(review: unknown): Grounds {
  const { sources, reviewedBy } = toFields(review)
  return {
    basis: undefined,
    sources: readPointers(sources),
    attestedBy: readPointer(reviewedBy),
    studied: [],
  }
}

const kindOfElement: Record<string, PassageKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  caption: 'cell',
}

/** The heading of a column is one; the name of a row is a cell among others. */
function kindOfBlock(element: string, cell: HtmlBlock['cell']): PassageKind {
  if (element === 'th') return cell?.row === 0 ? 'heading' : 'cell'
  return kindOfElement[element] ?? 'body'
}

function richTextPassages(
  walk: Walk,
  richText: unknown,
  path: string,
  grounds: Grounds | undefined,
  kind?: PassageKind,
): Passage[] {
  return isFields(richText) ? blockPassages(walk, readBlocks(walk, richText), path, grounds, kind) : []
}

/** A heading starts a new section. */
function blockPassages(
  walk: Walk,
  blocks: HtmlBlock[],
  path: string,
  grounds: Grounds | undefined,
  kind?: PassageKind,
): Passage[] {
  let headings = 0
  return blocks.flatMap(({ element, text, cell }) => {
    const own = kindOfBlock(element, cell)
    // The headings of a table's columns begin no section.
    if (own === 'heading' && !cell) headings += 1
    const passages = toPassages(walk, text, path, kind ?? own, grounds, `${path}#${headings}`)
    return cell ? passages.map((passage) => ({ ...passage, cell })) : passages
  })
}

/** A draft may have plain text and no HTML yet. */
function readBlocks({ read }: Walk, richText: Fields): HtmlBlock[] {
  const html = toText(richText.html)
  if (html) return read(html).blocks
  return (toText(richText.text) ?? '').split('\n').map((text) => ({ element: 'p', text }))
}

const toBlock = (value: unknown): HtmlBlock => ({
  element: toText(toFields(value).element) ?? 'p',
  text: toText(toFields(value).text) ?? '',
})

function toPassages(
  { locale }: Walk,
  text: string | undefined,
  path: string,
  kind: PassageKind,
  grounds: Grounds | undefined,
  section = path,
): Passage[] {
  if (!text?.trim()) return []
  return [{ path, kind, text, grounds, section, sentences: splitSentences(text, locale) }]
}
