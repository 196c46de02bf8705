import type { PastedRow } from './read-table-cells.ts'

/** More than any table may have, so that a cell that claims to span a million columns fills no memory. */
const largestSpan = 50

export interface Grid {
  /** Texts by row and column, all rows of one length, without columns that are empty throughout. */
  grid: string[][]
  /** True where a cell went over several columns or rows: its text now stands in each. */
  hasMerged: boolean
}

/** The cells of a table as a grid: each merged cell is taken apart, short rows are filled up. */
export function toGrid(rows: readonly PastedRow[]): Grid {
  const grid: string[][] = rows.map(() => [])
  let hasMerged = false
  rows.forEach(({ cells }, index) => {
    let column = 0
    for (const { text, columns, rows: height } of cells) {
      while (grid[index]?.[column] !== undefined) column += 1
      const [across, down] = [clampSpan(columns, largestSpan), clampSpan(height, rows.length - index)]
      if (text && across * down > 1) hasMerged = true
      for (let y = index; y < index + down; y += 1)
        for (let x = column; x < column + across; x += 1) {
          const row = grid[y]
          if (row) row[x] ??= text
        }
      column += across
    }
  })
  return { grid: withoutEmptyColumns(grid), hasMerged }
}

const clampSpan = (span: number, most: number): number => Math.max(1, Math.min(span, most))

function withoutEmptyColumns(grid: string[][]): string[][] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0)
  const columns = Array.from({ length: width }, (_, column) => column)
  const filled = columns.filter((column) => grid.some((row) => row[column]))
  return grid.map((row) => filled.map((column) => row[column] ?? ''))
}
