/** Where a text stands in a table. */
export interface CellPlace {
  /** The table's place among the tables of the text, from 0. */
  table: number
  caption: string
  /** 0 is the row of the column headings. */
  row: number
  /** From 0. */
  column: number
  /** Heading of the column; empty where it has none. */
  columnName: string
}

interface OpenTable {
  index: number
  caption: string
  row: number
  column: number
  columnNames: string[]
}

/** Follows the tags of tables, to say where each text stands. A table may stand in the cell of another. */
export class OpenTables {
  readonly #open: OpenTable[] = []
  #count = 0

  enter(element: string): void {
    if (element === 'table') {
      this.#open.push({ index: this.#count, caption: '', row: -1, column: -1, columnNames: [] })
      this.#count += 1
    }
    const table = this.#open.at(-1)
    if (!table) return
    if (element === 'tr') {
      table.row += 1
      table.column = -1
    } else if (element === 'td' || element === 'th') table.column += 1
  }

  leave(element: string): void {
    if (element === 'table') this.#open.pop()
  }

  /** The place of a text in an element; undefined where the element is no cell. */
  placeOf(element: string, text: string): CellPlace | undefined {
    const table = this.#open.at(-1)
    if (!table) return undefined
    if (element === 'caption') table.caption = text
    if (element !== 'td' && element !== 'th') return undefined
    const { index, caption, row, column, columnNames } = table
    if (row === 0) columnNames[column] = text
    return { table: index, caption, row, column, columnName: columnNames[column] ?? '' }
  }
}
