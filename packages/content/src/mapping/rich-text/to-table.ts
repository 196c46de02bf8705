import { findTableFaults, type Table } from '@carepath/schema'
import type { Element } from 'hast'
import { readTable } from '../../tables/table-block.ts'
import { richTextError, type RichTextPlace } from './rich-text-error.ts'
import { element } from './tree-element.ts'
import type { BlockNode } from '../../blocks/block-node.ts'

/** A table with its caption, and a scope for each heading, so that a screen reader can say which cell it reads. */
export function toTable(node: BlockNode, place: RichTextPlace): Element {
  const table = readTable(node.fields)
  const [fault] = findTableFaults(table)
  if (fault) throw richTextError(place, 'invalidDocument', `${nameOf(table)}: ${fault.message}`, fault.next)
  const [head = [], ...body] = table.rows
  return element('table', {}, [
    element('caption', {}, [words(table.caption)]),
    element('thead', {}, [element('tr', {}, head.map(columnHeading))]),
    element(
      'tbody',
      {},
      body.map((row) => element('tr', {}, row.map(cellOf(table)))),
    ),
  ])
}

const nameOf = ({ caption }: Table): string => (caption.trim() ? `Table “${caption.trim()}”` : 'A table in the text')

/** The corner above the names of the rows may be empty: it is no heading then. */
function columnHeading(name: string): Element {
  return name.trim() ? element('th', { scope: 'col' }, [words(name)]) : element('td')
}

const cellOf =
  ({ hasRowHeaders }: Table) =>
  (text: string, column: number): Element => {
    const content = text.trim() ? [words(text)] : []
    return hasRowHeaders && column === 0 ? element('th', { scope: 'row' }, content) : element('td', {}, content)
  }

const words = (value: string) => ({ type: 'text' as const, value: value.trim() })
