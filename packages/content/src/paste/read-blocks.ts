import type { Element, ElementContent } from 'hast'
import type { Block, ListPlace, Run } from './blocks.ts'
import { textOfRuns } from './blocks.ts'
import { cleanRuns } from './clean-runs.ts'
import { firstNumber, hasOwnNumbers, levelByMark } from './list-marks.ts'
import { attributeOf, classesOf, indentOf, isElement, styleOf, textOf } from './element-look.ts'
import type { LeftOut } from './left-out.ts'
import { safeLink } from './links.ts'
import { lowered, raised } from '../model/text/raised-text.ts'
import { withPlainMark } from './plain-mark.ts'
import { withoutMarker, wordListPlace } from './word-lists.ts'

const blockNames = new Set(
  'p div section article main aside header footer nav blockquote dl dt dd figure figcaption address pre center form fieldset details summary td th tr caption tbody thead tfoot hr hgroup'.split(
    ' ',
  ),
)

/** How an element is laid out that stands on lines of its own, whatever its name is. */
const blockDisplay = /^(?:block|flex|grid|table|list-item|flow-root)/u

/** What the words being read are part of. */
interface Place {
  heading?: number
  item?: ListPlace
  level: number
  listType: 'bullet' | 'number'
  indent: number
  isBold: boolean
  isItalic: boolean
  href?: string | undefined
  keepsLines: boolean
  /** How many quotations it is in. */
  quoted: number
}

/** What a table becomes: a table, or what its cells hold. */
export type ReadTable = (table: Element) => { table: Element } | { parts: ElementContent[][] }

/** Reads nodes as blocks of text. A block without words is left out. */
export function readBlocks(nodes: readonly ElementContent[], leftOut: LeftOut, readTable: ReadTable): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  let isFirstOfItem = false
  /** A numbered list was opened, and has no entry yet. Some programs write a list of its own for each entry, with its number. */
  let begins = false
  const start: Place = {
    ...{ level: 0, listType: 'bullet', indent: 0, isBold: false, isItalic: false, keepsLines: false, quoted: 0 },
  }
  readAll(nodes, start)
  flush(start)
  return blocks

  function readAll(children: readonly ElementContent[], place: Place): void {
    for (const child of children) {
      if (child.type === 'text') addText(child.value, place)
      else if (isElement(child)) read(child, place)
    }
  }

  function read(node: Element, outer: Place): void {
    const { tagName } = node
    if (tagName === 'br') {
      addBreak(outer)
      return
    }
    if (tagName === 'table') {
      addTable(node, outer)
      return
    }
    const place = withLook(node, outer)
    if (tagName === 'ul' || tagName === 'ol' || tagName === 'menu') {
      flush(outer)
      const listType = tagName === 'ol' ? 'number' : 'bullet'
      const first = firstNumber(node)
      const isFirst = tagName === 'ol' && first === 1
      if (tagName === 'ol' && !isFirst && !isNumbered(blocks.at(-1))) leftOut.numberings += 1
      if (tagName === 'ol' && hasOwnNumbers(node, first)) leftOut.ownNumbers += 1
      begins = isFirst && outer.level === 0
      const item = { type: listType, level: outer.level + 1 } as const
      // Text of a list outside of its entries is an entry, too.
      isFirstOfItem = true
      readAll(node.children, { ...place, listType, level: outer.level + 1, item })
      flush({ ...place, item })
      isFirstOfItem = false
      return
    }
    if (tagName === 'li') {
      flush(outer)
      isFirstOfItem = true
      const level = Math.max(1, outer.level, Number(attributeOf(node, 'ariaLevel')) || 0, levelByMark(node))
      const item = { type: outer.listType, level }
      readAll(node.children, { ...place, level, item })
      flush({ ...place, item })
      return
    }
    const heading = headingLevel(node)
    if (tagName === 'q') {
      const [opening, closing] = place.quoted % 2 === 0 ? '“”' : '‘’'
      addText(opening ?? '', place)
      readAll(node.children, { ...place, quoted: place.quoted + 1 })
      addText(closing ?? '', place)
      return
    }
    if (heading !== undefined || blockNames.has(tagName) || blockDisplay.test(styleOf(node).get('display') ?? '')) {
      flush(outer)
      const inner = withBlock(node, { ...place, ...(heading !== undefined && !outer.item && { heading }) })
      const children = inner.item && inner.item !== place.item ? withoutMarker(node.children) : node.children
      if (inner.item && inner.item !== place.item) isFirstOfItem = true
      readAll(inner.heading === undefined ? children : withoutMarker(children), inner)
      flush(inner)
      return
    }
    if (isRaised(node, 'super', 'sup')) {
      addText(raised(textOf(node), textOfRuns(runs)), place)
      return
    }
    if (isRaised(node, 'sub', 'sub')) {
      addText(lowered(textOf(node)), place)
      return
    }
    readAll(node.children, place)
  }

  function addText(text: string, { keepsLines, isBold, isItalic, href, heading }: Place): void {
    const look = { isBold: isBold && heading === undefined, isItalic, href }
    const lines = keepsLines ? text.split('\n') : [text]
    lines.forEach((line, index) => {
      if (index > 0) runs.push('break')
      if (line !== '') runs.push({ ...look, text: line })
    })
  }

  /** Two ends of a line in a row are the end of a paragraph. */
  function addBreak(place: Place): void {
    const last = runs.findLast((run) => run === 'break' || run.text.trim() !== '')
    if (last === 'break' && !place.item) flush(place)
    else runs.push('break')
  }

  function addTable(node: Element, place: Place): void {
    flush(place)
    const read = readTable(node)
    if ('table' in read) blocks.push({ kind: 'table', table: read.table })
    else
      for (const part of read.parts) {
        readAll(part, place)
        flush(place)
      }
  }

  function flush({ heading, item, indent }: Place): void {
    const { depth, runs: marked } = withPlainMark(runs)
    const clean = cleanRuns(marked)
    runs = []
    if (textOfRuns(clean).trim() === '') return
    const previous = blocks.at(-1)
    if (item && !isFirstOfItem && previous?.kind === 'item') previous.runs.push('break', ...clean)
    else if (item) {
      blocks.push({ kind: 'item', runs: clean, place: begins ? { ...item, begins } : item })
      begins = false
    } else if (heading !== undefined) blocks.push({ kind: 'heading', runs: clean, level: heading })
    else blocks.push({ kind: 'paragraph', runs: clean, indent: Math.max(indent, depth) })
    isFirstOfItem = false
  }

  function withLook(node: Element, place: Place): Place {
    const { tagName } = node
    const style = styleOf(node)
    const weight = style.get('font-weight')
    const slant = style.get('font-style')
    const isStrong = tagName === 'b' || tagName === 'strong'
    const isSlanted = tagName === 'i' || tagName === 'em'
    return {
      ...place,
      isBold: weight === undefined ? place.isBold || isStrong : /^(?:bold|bolder|[6-9]\d\d)$/u.test(weight),
      isItalic: slant === undefined ? place.isItalic || isSlanted : slant.startsWith('italic'),
      keepsLines:
        place.keepsLines || tagName === 'pre' || /^(?:pre|break-spaces)/u.test(style.get('white-space') ?? ''),
      ...(tagName === 'a' && { href: linkOf(node) ?? place.href }),
    }
  }

  function linkOf(node: Element): string | undefined {
    const href = attributeOf(node, 'href')
    const safe = safeLink(href)
    if (safe === undefined && href !== '' && textOf(node).trim() !== '') leftOut.links += 1
    return safe === '' ? undefined : safe
  }
}

const isNumbered = (block: Block | undefined): boolean => block?.kind === 'item' && block.place.type === 'number'

function withBlock(node: Element, place: Place): Place {
  const listed = node.tagName === 'p' || node.tagName === 'div' ? wordListPlace(node) : undefined
  const indent = Math.max(place.indent, indentOf(node))
  return listed && !place.item ? { ...place, indent, item: listed } : { ...place, indent }
}

function headingLevel(node: Element): number | undefined {
  const [, level] = /^h([1-6])$/u.exec(node.tagName) ?? []
  if (level !== undefined) return Number(level)
  if (attributeOf(node, 'role') === 'heading') return Number(attributeOf(node, 'ariaLevel')) || 2
  if (classesOf(node).some((name) => name.startsWith('MsoTitle'))) return 1
  const [, outline] = /MsoHeading(\d)/u.exec(classesOf(node).join(' ')) ?? []
  return outline === undefined ? undefined : Number(outline)
}

function isRaised(node: Element, align: string, name: string): boolean {
  return node.tagName === name || (styleOf(node).get('vertical-align') === align && node.tagName === 'span')
}
