import type { Table } from '@carepath/schema'
import type { Element, ElementContent } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { element } from '../mapping/rich-text/tree-element.ts'
import { rowsFromTabs } from '../tables/rows-from-tabs.ts'
import { tableFromHtml } from '../tables/table-from-html.ts'
import { cleanWords } from './clean-runs.ts'
import type { LeftOut } from './left-out.ts'
import type { ReadTable } from './read-blocks.ts'
import { withoutUnread } from './without-unread.ts'

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze()

/** Reads a table as one of ours, or what its cells hold where it only arranges a page. */
export function tableReader(leftOut: LeftOut): ReadTable {
  return (table) => {
    const pasted = tableFromHtml(html.stringify({ type: 'root', children: [table] }))
    if (pasted.kind === 'layout')
      return { parts: pasted.parts.map((part) => withoutUnread(html.parse(part).children, leftOut)) }
    leftOut.tables.push(...pasted.notices)
    return { table: toElement(pasted.table) }
  }
}

/** Rows of cells with tabs between them, as a spreadsheet copies them; undefined where the text is no such table. */
export function tableFromTabs(plain: string): Element | undefined {
  const rows = rowsFromTabs(plain.trim()) ?? []
  const width = rows[0]?.length ?? 0
  const isTable = rows.length > 1 && width > 1 && rows.every((cells) => cells.length === width)
  return isTable ? toElement({ caption: '', hasRowHeaders: false, rows }) : undefined
}

/** The table as the plainest HTML that is read as this table again. */
function toElement({ caption, hasRowHeaders, rows }: Table): Element {
  const [head = [], ...body] = rows
  return element('table', {}, [
    ...(caption ? [element('caption', {}, words(caption))] : []),
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((cell) => element('th', {}, words(cell))),
      ),
    ]),
    element(
      'tbody',
      {},
      body.map((cells) => element('tr', {}, cells.map(toCell))),
    ),
  ])

  function toCell(cell: string, column: number): Element {
    return element(hasRowHeaders && column === 0 ? 'th' : 'td', {}, words(cell))
  }
}

const words = (value: string): ElementContent[] => [{ type: 'text', value: cleanWords(value).trim() }]
