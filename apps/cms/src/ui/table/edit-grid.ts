/** Texts of a table's cells by row; the first row holds the headings of the columns. */
export type Rows = readonly (readonly string[])[]

/** How many columns the widest row has; at least one. */
export const widthOf = (rows: Rows): number => Math.max(1, ...rows.map((row) => row.length))

/** All rows of one length, and at least two: the headings and a row below. */
export function completeRows(rows: Rows): string[][] {
  const width = widthOf(rows)
  const missing = Math.max(0, 2 - rows.length)
  return [...rows, ...Array.from({ length: missing }, () => [])].map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? ''),
  )
}

export function writeCell(rows: Rows, at: { row: number; column: number }, text: string): string[][] {
  return rows.map((row, index) => (index === at.row ? row.with(at.column, text) : [...row]))
}

/** Inserts an empty row before the one at `index`, or after the last. */
export function insertRow(rows: Rows, index: number): string[][] {
  return completeRows(rows.toSpliced(index, 0, []))
}

export function insertColumn(rows: Rows, index: number): string[][] {
  return rows.map((row) => row.toSpliced(index, 0, ''))
}

/** At least the headings and one row stay. */
export function removeRow(rows: Rows, index: number): string[][] {
  return completeRows(rows.toSpliced(index, 1))
}

export function removeColumn(rows: Rows, index: number): string[][] {
  return widthOf(rows) === 1 ? completeRows(rows) : rows.map((row) => row.toSpliced(index, 1))
}

/** Swaps a row with its neighbour. */
export function moveRow(rows: Rows, index: number, by: 1 | -1): string[][] {
  return swap(
    rows.map((row) => [...row]),
    index,
    index + by,
  )
}

export function moveColumn(rows: Rows, index: number, by: 1 | -1): string[][] {
  return rows.map((row) => swap([...row], index, index + by))
}

/** Writes cells from a place on; the table grows where they reach beyond it. */
export function fillFrom(rows: Rows, at: { row: number; column: number }, cells: Rows): string[][] {
  const height = Math.max(rows.length, at.row + cells.length)
  const width = Math.max(widthOf(rows), at.column + widthOf(cells))
  return Array.from({ length: height }, (_, row) =>
    Array.from(
      { length: width },
      (__, column) => cells[row - at.row]?.[column - at.column] ?? rows[row]?.[column] ?? '',
    ),
  )
}

function swap<T>(list: T[], one: number, other: number): T[] {
  const [first, second] = [list[one], list[other]]
  return first === undefined || second === undefined ? list : list.with(one, second).with(other, first)
}
