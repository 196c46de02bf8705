import { Parser } from 'htmlparser2'
import { OpenTables, type CellPlace } from './open-tables.ts'

export type { CellPlace } from './open-tables.ts'

/** A text in HTML and the block element around it. */
export interface HtmlBlock {
  /** Name of the nearest block element, e.g. `p`, `li`, `h3`, `td`. */
  element: string
  text: string
  /** Of an entry of a list: how deep the list is nested, and the entry's number where the list is numbered. */
  item?: { depth: number; number?: number }
  /** Of a cell: where it stands in its table. */
  cell?: CellPlace
}

/** An element, with the attributes of its start tag. */
export interface HtmlElement {
  name: string
  attributes: Record<string, string>
  /** Names of the elements around it, outermost first. */
  parents: string[]
  /** All text inside the element. */
  text: string
}

/** The parts of HTML that rules read. */
export interface HtmlReading {
  blocks: HtmlBlock[]
  elements: HtmlElement[]
}

/** Reads HTML. */
export type HtmlReader = (html: string) => HtmlReading

/** Makes a reader that reads each text only once. */
export function htmlReader(): HtmlReader {
  const known = new Map<string, HtmlReading>()
  return (html) => {
    const reading = known.get(html) ?? readHtml(html)
    known.set(html, reading)
    return reading
  }
}

/** Elements that begin a new line. */
export const blockElements: ReadonlySet<string> = new Set(
  'p li dt dd h1 h2 h3 h4 h5 h6 td th caption blockquote div section figure figcaption ul ol dl table tr pre body'.split(
    ' ',
  ),
)
/** Elements whose text nobody reads. */
export const wordless: ReadonlySet<string> = new Set<string>(['script', 'style', 'template'])

/** Reads HTML once, for its text by blocks and for its elements. Never throws: broken markup is read as browsers do. */
export function readHtml(html: string): HtmlReading {
  const blocks: HtmlBlock[] = []
  const elements: HtmlElement[] = []
  const open: HtmlElement[] = []
  const tables = new OpenTables()
  const lists: { isNumbered: boolean; entries: number }[] = []
  let run = ''

  const endRun = () => {
    const text = run.replace(/\s+/gu, ' ').trim()
    const element = open.findLast(({ name }) => blockElements.has(name))?.name ?? 'p'
    run = ''
    if (!text) return
    const cell = tables.placeOf(element, text)
    blocks.push({
      ...{ element, text },
      ...(element === 'li' ? { item: describeItem(lists) } : {}),
      ...(cell ? { cell } : {}),
    })
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (blockElements.has(name)) endRun()
      tables.enter(name)
      if (name === 'br') run += ' '
      const list = lists.at(-1)
      if (isList(name)) lists.push({ isNumbered: name === 'ol', entries: Number(attributes.start ?? 1) - 1 })
      else if (name === 'li' && list) list.entries += 1
      const element = { name, attributes, parents: open.map((parent) => parent.name), text: '' }
      elements.push(element)
      open.push(element)
    },
    ontext(text) {
      for (const element of open) element.text += text
      if (!open.some(({ name }) => wordless.has(name))) run += text
    },
    onclosetag(name) {
      if (blockElements.has(name)) endRun()
      tables.leave(name)
      if (isList(name)) lists.pop()
      open.pop()
    },
  })
  parser.end(html)
  endRun()
  return { blocks, elements }
}

const isList = (name: string): boolean => name === 'ul' || name === 'ol'

function describeItem(lists: readonly { isNumbered: boolean; entries: number }[]): { depth: number; number?: number } {
  const list = lists.at(-1)
  return { depth: lists.length, ...(list?.isNumbered ? { number: list.entries } : {}) }
}
