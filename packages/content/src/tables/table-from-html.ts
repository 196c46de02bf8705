import type { Table } from '@carepath/schema'
import { readTableCells, type PastedRow } from './read-table-cells.ts'
import { toGrid } from './to-grid.ts'

/** A pasted table: as a table of ours with what the editor should know, or, where it only arranges a page, its parts. */
export type PastedTable =
  | {
      kind: 'table'
      table: Table
      /** Whole sentences, e.g. "Merged cells were filled with their text." */
      notices: string[]
    }
  | {
      kind: 'layout'
      /** HTML of each cell, in the order of the text. It may hold tables. */
      parts: string[]
    }

/**
 * Reads the HTML of one `<table>` from a clipboard. Its first row names the columns, as do all rows of its `<thead>`. A
 * table of one column or one row, one that holds others or headings in its cells, and one that says it is for presentation is
 * a layout.
 */
export function tableFromHtml(html: string): PastedTable {
  const { caption, rows, isLayout, lost } = withTitle(readTableCells(html))
  const { grid, hasMerged } = toGrid(rows)
  if (isLayout || grid.length < 2 || (grid[0]?.length ?? 0) < 2 || holdsText(rows))
    return { kind: 'layout', parts: rows.flatMap(({ cells }) => cells.map((cell) => cell.html)) }
  const headRows = countHeadRows(rows, grid.length)
  const body = grid.slice(headRows)
  return {
    kind: 'table',
    table: {
      caption,
      hasRowHeaders: namesRows(rows.slice(headRows)),
      rows: [joinHeadings(grid.slice(0, headRows)), ...body],
    },
    notices: [
      ...(hasMerged ? ['Merged cells of a table were filled: each holds the text.'] : []),
      ...(lost.pictures > 0
        ? [
            lost.pictures === 1
              ? '1 picture in a table was left out.'
              : `${lost.pictures} pictures in a table were left out.`,
          ]
        : []),
      ...(lost.links > 0
        ? [
            lost.links === 1
              ? '1 link in a table is now plain text.'
              : `${lost.links} links in a table are now plain text.`,
          ]
        : []),
      ...(caption ? [] : ['A table needs a caption: say what it shows.']),
    ],
  }
}

/** Headings stand over text: a page in columns has them in its cells. */
function holdsText(rows: readonly PastedRow[]): boolean {
  return rows.some(({ cells }) => cells.some(({ html, isHeading }) => !isHeading && /<h[1-6]\b/iu.test(html)))
}

/** A first row of one cell that goes over all columns is the title: programs without captions write it so. */
function withTitle(table: ReturnType<typeof readTableCells>): ReturnType<typeof readTableCells> {
  const [title, ...rows] = table.rows
  const [only, ...others] = title?.cells ?? []
  const width = Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0)))
  const isTitle =
    only !== undefined && others.length === 0 && only.rows === 1 && only.columns > 1 && only.columns >= width
  if (!isTitle || table.caption !== '' || only.text === '' || rows.length < 2) return table
  return { ...table, caption: only.text, rows }
}

/** At least one row, and at least one is left below. */
function countHeadRows(rows: readonly PastedRow[], total: number): number {
  const first = rows.findIndex(({ isHead }) => !isHead)
  const marked = first < 0 ? total : first
  return Math.max(1, Math.min(Math.max(marked, rowsOfMergedHead(rows[0])), total - 1))
}

/** Most programs mark no head. Where one heading goes over two columns and another over two rows, the head has two rows. */
function rowsOfMergedHead(first: PastedRow | undefined): number {
  const cells = first?.cells ?? []
  const height = Math.max(1, ...cells.map(({ rows }) => rows))
  return cells.some(({ columns }) => columns > 1) && height <= 3 ? height : 1
}

const namesRows = (body: readonly PastedRow[]): boolean =>
  body.length > 0 && body.every(({ cells }) => cells[0]?.isHeading === true)

/** Several rows of headings as one: “Week 1: Dose”. */
function joinHeadings(rows: readonly string[][]): string[] {
  const [first = []] = rows
  return first.map((_, column) => [...new Set(rows.map((row) => row[column] ?? ''))].filter(Boolean).join(': '))
}
