import type { Element, ElementContent } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { element } from '../mapping/rich-text/tree-element.ts'
import type { Block, ListPlace, Run } from './blocks.ts'

type Item = Extract<Block, { kind: 'item' }>

const html = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: false } })
  .freeze()

/** Blocks as HTML that the editor reads: paragraphs, headings 3 and 4, lists and tables, and nothing else. */
export function toHtml(blocks: readonly Block[]): string {
  const depths = headingDepths(blocks)
  const children: Element[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (!block) break
    if (block.kind === 'item') {
      const items = itemsFrom(blocks, index)
      children.push(...toLists(items))
      index += items.length - 1
    } else children.push(toElement(block, depths))
  }
  return html.stringify({ type: 'root', children })
}

function toElement(block: Exclude<Block, Item>, depths: (level: number) => 'h3' | 'h4'): Element {
  if (block.kind === 'table') return block.table
  return element(block.kind === 'heading' ? depths(block.level) : 'p', {}, toInline(block.runs))
}

/** Headings 1 and 2 are the page's own: they become 3, and what was below them 4. */
function headingDepths(blocks: readonly Block[]): (level: number) => 'h3' | 'h4' {
  const hasHigher = blocks.some((block) => block.kind === 'heading' && block.level < 3)
  return (level) => (level < 3 || (level === 3 && !hasHigher) ? 'h3' : 'h4')
}

function itemsFrom(blocks: readonly Block[], start: number): Item[] {
  const items: Item[] = []
  for (const block of blocks.slice(start)) {
    if (block.kind !== 'item') break
    items.push(block)
  }
  return items
}

/** Entries as lists in one another. A list begins at the first level, and no entry is two levels below the one before. */
function toLists(items: readonly Item[]): Element[] {
  const lowest = items.reduce((level, { place }) => Math.min(level, place.level), Infinity)
  const lists: Element[] = []
  /** The open list of each level. */
  let open: Element[] = []
  for (const { runs, place } of items) {
    const level = Math.min(place.level - lowest + 1, open.length + 1)
    open = open.slice(0, level)
    const list = listOf(place)
    if (open[level - 1]?.tagName !== list.tagName || (place.begins && level === 1)) {
      open = [...open.slice(0, level - 1), list]
      const above = open[level - 2]?.children.at(-1)
      if (above?.type === 'element') above.children.push(list)
      else lists.push(list)
    }
    open[level - 1]?.children.push(element('li', {}, toInline(runs)))
  }
  return lists
}

const listOf = ({ type }: ListPlace): Element => element(type === 'number' ? 'ol' : 'ul')

function toInline(runs: readonly Run[]): ElementContent[] {
  const inline: ElementContent[] = []
  let link: { href: string; element: Element } | undefined
  for (const run of runs) {
    const href = run === 'break' ? link?.href : run.href
    if (href === undefined) link = undefined
    else if (link?.href !== href) {
      link = { href, element: element('a', { href }) }
      inline.push(link.element)
    }
    ;(link?.element.children ?? inline).push(toPiece(run))
  }
  return inline
}

function toPiece(run: Run): ElementContent {
  if (run === 'break') return element('br')
  const text: ElementContent = { type: 'text', value: run.text }
  const slanted = run.isItalic ? element('em', {}, [text]) : text
  return run.isBold ? element('strong', {}, [slanted]) : slanted
}
