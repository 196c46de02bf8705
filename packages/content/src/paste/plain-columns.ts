import { bulletSigns } from './plain-mark.ts'

/** Lines of a text, or the rows of a table whose columns stand apart by spaces alone. */
export type Lines = { lines: string[] } | { rows: string[][] }

/** So many spaces in a line part two columns. */
const gap = / {3,}/u
/** The mark of a list's entry, which may stand far before its words. */
const mark = new RegExp(String.raw`^(?:[${bulletSigns}\uF020-\uF0FF]|[-–—*o§Øvü]|[([]?\w{1,3}[.)\]])$`, 'u')

/** Columns of a text are about as wide as this; the cells of a table are narrower. */
const textWidth = 25

/**
 * Finds what stands in columns, as a PDF copies it: of columns of text the first is read before the second, and the cells of a
 * table stay with their rows. Read line by line, both would be mixed.
 */
export function readColumns(lines: readonly string[]): Lines[] {
  const found: Lines[] = []
  let plain: string[] = []
  let rows: string[][] = []
  const endRows = () => {
    if (rows.length < 2) plain.push(...rows.map((cells) => cells.join(' ')))
    else if (isText(rows)) plain.push('', ...columnsOf(rows).flatMap((column) => [...column, '']))
    else {
      found.push({ lines: plain }, { rows })
      plain = []
    }
    rows = []
  }
  for (const line of lines) {
    const parts = line.trim().split(gap)
    const cells = mark.test(parts[0] ?? '') ? [line] : parts
    if (rows.length > 0 && cells.length !== rows[0]?.length) endRows()
    if (cells.length > 1) rows.push(cells)
    else plain.push(line)
  }
  endRows()
  return [...found, { lines: plain }]
}

const columnsOf = (rows: readonly string[][]): string[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? ''))

function isText(rows: readonly string[][]): boolean {
  return columnsOf(rows).every((cells) => cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length >= textWidth)
}
