import type { Locale } from '@carepath/schema'
import { type Draft, fieldsOf, isFields, listOf, localeOf, textOf, type Fields } from '../model/draft.ts'
import { readerFacingFields, type FieldReading, type FieldReadings, type GroundsPlace } from './fields.ts'
import { groundsIn, pointerIn, pointersIn, type Grounds } from './grounds.ts'
import { readHtml, type HtmlBlock, type HtmlReader } from './html.ts'
import type { Passage, PassageKind } from './passage.ts'
import { sentencesOf } from './sentences.ts'

/** Every text of a document that readers see, in the order of the page. */
export function passagesOf(draft: Draft, read: HtmlReader = readHtml): Passage[] {
  const walk: Walk = { draft: fieldsOf(draft), locale: localeOf(draft), read }
  return passagesIn(walk, walk.draft, readerFacingFields[draft.type], '')
}

interface Walk {
  draft: Fields
  locale: Locale
  read: HtmlReader
}

function passagesIn(walk: Walk, owner: Fields, readings: FieldReadings, prefix: string): Passage[] {
  return Object.entries(readings).flatMap(([name, reading]) =>
    passagesOfField(walk, owner, reading, owner[name], `${prefix}${name}`),
  )
}

function passagesOfField(walk: Walk, owner: Fields, reading: FieldReading, value: unknown, path: string): Passage[] {
  switch (reading.holds) {
    case 'text':
      return passageOf(walk, textOf(value), path, reading.kind, groundsAt(walk, owner, reading.grounds))
    case 'list': {
      const grounds = groundsAt(walk, owner, reading.grounds)
      return listOf(value).flatMap((entry, index) =>
        passageOf(walk, textOf(entry), `${path}.${index}`, reading.kind, grounds, path),
      )
    }
    case 'block':
      return richTextPassages(walk, fieldsOf(value).body, `${path}.body`, groundsIn(value))
    case 'richText':
      return richTextPassages(walk, value, path, groundsAt(walk, owner, reading.grounds), reading.kind)
    case 'blocks':
      return blockPassages(walk, listOf(value).map(blockIn), path, undefined)
    case 'fields':
      return Array.isArray(value)
        ? listOf(value).flatMap((entry, index) =>
            passagesIn(walk, fieldsOf(entry), reading.fields, `${path}.${index}.`),
          )
        : passagesIn(walk, fieldsOf(value), reading.fields, `${path}.`)
  }
}

function groundsAt(walk: Walk, owner: Fields, place: GroundsPlace | undefined): Grounds | undefined {
  switch (place?.in) {
    case 'self':
      return groundsIn(owner)
    case 'block':
      return groundsIn(owner[place.field])
    case 'review':
      return groundsInReview(walk.draft.review)
    case undefined:
      return undefined
  }
}

/** Documents without blocks rest on the sources of their review, or on the reviewer who signs the whole. */
function groundsInReview(review: unknown): Grounds {
  const { sources, reviewedBy } = fieldsOf(review)
  return {
    basis: undefined,
    sources: pointersIn(sources),
    attestedBy: pointerIn(reviewedBy),
    product: undefined,
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
  th: 'heading',
  caption: 'heading',
}

function richTextPassages(
  walk: Walk,
  richText: unknown,
  path: string,
  grounds: Grounds | undefined,
  kind?: PassageKind,
): Passage[] {
  return isFields(richText) ? blockPassages(walk, blocksOf(walk, richText), path, grounds, kind) : []
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
  return blocks.flatMap(({ element, text }) => {
    const own = kindOfElement[element] ?? 'body'
    if (own === 'heading') headings += 1
    return passageOf(walk, text, path, kind ?? own, grounds, `${path}#${headings}`)
  })
}

/** A draft may have its plain text before its HTML. */
function blocksOf({ read }: Walk, richText: Fields): HtmlBlock[] {
  const html = textOf(richText.html)
  if (html) return read(html).blocks
  return (textOf(richText.text) ?? '').split('\n').map((text) => ({ element: 'p', text }))
}

const blockIn = (value: unknown): HtmlBlock => ({
  element: textOf(fieldsOf(value).element) ?? 'p',
  text: textOf(fieldsOf(value).text) ?? '',
})

function passageOf(
  { locale }: Walk,
  text: string | undefined,
  path: string,
  kind: PassageKind,
  grounds: Grounds | undefined,
  section = path,
): Passage[] {
  if (!text?.trim()) return []
  return [{ path, kind, text, grounds, section, sentences: sentencesOf(text, locale) }]
}
