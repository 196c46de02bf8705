import { limits } from '../values/limits.ts'

/** A table of a formatted text, as editors write it. The mapping prints it as HTML. */
export interface Table {
  /** Says what the table shows, e.g. "Doses in the first month". */
  caption: string
  /** The first column names its rows, as the first row names its columns. */
  hasRowHeaders: boolean
  /** Texts of the cells by row; the first row names the columns. */
  rows: string[][]
}

/** What is wrong with a table, and what to do about it, as two sentences without their last full stop. */
export interface TableFault {
  message: string
  next: string
}

/** Everything that keeps a table from being published, in the order of the table; empty where nothing does. */
export function findTableFaults({ caption, hasRowHeaders, rows }: Table): TableFault[] {
  const [head = [], ...body] = rows
  return [
    ...captionFaults(caption),
    ...sizeFaults(head, body),
    ...head.flatMap((name, column) => columnNameFault(name, column, hasRowHeaders)),
    ...body.flatMap((row, index) => rowFaults(row, index, { head, hasRowHeaders })),
  ]
}

/** Where a cell is, in words: “row 2, column “How often””. Rows are counted below the names of the columns. */
export function formatCellPlace(row: number, column: number, columnName = ''): string {
  const name = columnName.trim() ? `column “${columnName.trim()}”` : `column ${column + 1}`
  return row === 0 ? `the headings, ${name}` : `row ${row}, ${name}`
}

function captionFaults(caption: string): TableFault[] {
  if (!caption.trim()) return [{ message: 'The table has no caption', next: 'Say in a few words what it shows.' }]
  if (caption.length <= limits.shortText) return []
  return [{ message: `The caption has ${caption.length} characters`, next: `Use at most ${limits.shortText}.` }]
}

function sizeFaults(head: string[], body: string[][]): TableFault[] {
  const { columns, rows } = limits.table
  const faults: TableFault[] = []
  if (body.length === 0)
    faults.push({ message: 'The table has no row below its headings', next: 'Add a row, or remove the table.' })
  if (head.length < 2)
    faults.push({ message: 'The table has fewer than two columns', next: 'Add a column, or write a list instead.' })
  if (head.length > columns)
    faults.push({ message: `The table has ${head.length} columns`, next: `Use at most ${columns}: make two tables.` })
  if (body.length > rows)
    faults.push({ message: `The table has ${body.length} rows`, next: `Use at most ${rows}: make two tables.` })
  return faults
}

function columnNameFault(name: string, column: number, hasRowHeaders: boolean): TableFault[] {
  // The corner above the names of the rows may be empty.
  if (name.trim() === '' && !(column === 0 && hasRowHeaders))
    return [{ message: `Column ${column + 1} has no heading`, next: 'Say what its cells hold.' }]
  return lengthFault(name, formatCellPlace(0, column, ''))
}

function rowFaults(
  row: string[],
  index: number,
  { head, hasRowHeaders }: { head: string[]; hasRowHeaders: boolean },
): TableFault[] {
  const place = `Row ${index + 1}`
  if (row.length !== head.length) {
    const message = `${place} has ${countCells(row.length)}, and the headings have ${countCells(head.length)}`
    return [{ message, next: 'Give each row a cell for each column.' }]
  }
  if (row.every((cell) => !cell.trim())) return [{ message: `${place} is empty`, next: 'Fill it in, or remove it.' }]
  const unnamed =
    hasRowHeaders && !row[0]?.trim()
      ? [{ message: `${place} has no name in its first column`, next: 'Say what the row is about.' }]
      : []
  return [
    ...unnamed,
    ...row.flatMap((cell, column) => lengthFault(cell, formatCellPlace(index + 1, column, head[column]))),
  ]
}

function lengthFault(cell: string, place: string): TableFault[] {
  const { cell: longest } = limits.table
  if (cell.length <= longest) return []
  return [{ message: `The cell in ${place} has ${cell.length} characters`, next: `Use at most ${longest}.` }]
}

const countCells = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`)
