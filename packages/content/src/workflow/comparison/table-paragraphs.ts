import type { HtmlBlock, HtmlElement } from '@carepath/editorial'
import type { Paragraph } from './part.ts'

type Cell = NonNullable<HtmlBlock['cell']>

/**
 * The row of a table as one paragraph, at the row's first filled cell; nothing at the others. A bar stands for each end of
 * a cell, so that a text that has moved to another column is a change, and a row that has moved is found again.
 */
export function rowParagraph(cell: Cell, blocks: readonly HtmlBlock[]): Paragraph[] {
  const row = blocks.filter(({ cell: other }) => other?.table === cell.table && other.row === cell.row)
  if (row[0]?.cell?.column !== cell.column) return []
  const cells = row.reduce<string[]>((texts, { cell: other, text }) => {
    if (other) texts[other.column] = text
    return texts
  }, [])
  const text = Array.from(cells, (each: string | undefined) => each ?? '').join(' | ')
  return [{ kind: 'text', text: cell.row === 0 ? `Columns: ${text}` : text }]
}

/** Says which tables name their rows by the first column. */
export function rowNames(elements: readonly HtmlElement[]): Paragraph[] {
  const names = elements.filter(({ name, attributes }) => name === 'th' && attributes.scope === 'row')
  return names.length > 0
    ? [{ kind: 'text', text: `The first column names the rows: ${names.map(({ text }) => text.trim()).join(', ')}` }]
    : []
}
