import { Parser } from 'htmlparser2'
import { CellText } from './cell-text.ts'

/** A row of a pasted table that has any words. */
export interface PastedRow {
  /** True in the `<thead>`, and of rows of headings at the top. */
  isHead: boolean
  /** True in the `<tfoot>`, which may stand before the rows that it ends. */
  isFoot: boolean
  cells: PastedCell[]
}

/** A cell as it was pasted. */
export interface PastedCell {
  /** On one line. */
  text: string
  /** Its content, as markup. */
  html: string
  /** True of a `<th>`. */
  isHeading: boolean
  /** How many columns and rows it goes over. */
  columns: number
  rows: number
}

interface TableCells {
  caption: string
  rows: PastedRow[]
  /** True where the table holds another, or says that it is for presentation only. */
  isLayout: boolean
  /** What the text of the cells can't hold. */
  lost: { pictures: number; links: number }
}

interface OpenCell {
  text: CellText
  start: number
  name: string
  attributes: Record<string, string>
}

/** Reads the outermost `<table>` of some HTML, as far as it goes: broken markup is read as browsers do. */
export function readTableCells(html: string): TableCells {
  const rows: PastedRow[] = []
  const lost = { pictures: 0, links: 0 }
  let [depth, isInHead, isInFoot, isLayout] = [0, false, false, false]
  let caption: CellText | undefined
  let [row, cell]: [PastedRow | undefined, OpenCell | undefined] = [undefined, undefined]
  let captionText = ''

  const newRow = (): PastedRow => ({ isHead: isInHead, isFoot: isInFoot, cells: [] })
  const endCell = (end: number) => {
    if (!cell) return
    row ??= newRow()
    const { text, start, name, attributes } = cell
    row.cells.push({
      text: text.read(),
      html: html.slice(start, end),
      isHeading: name === 'th',
      columns: toSpan(attributes.colspan),
      rows: toHeight(attributes.rowspan),
    })
    cell = undefined
  }
  const endRow = () => {
    if (row) rows.push(row)
    row = undefined
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') {
        depth += 1
        if (depth > 1) isLayout = true
        else isLayout = attributes.role === 'presentation' || attributes.role === 'none'
      }
      if (depth === 1 && name === 'thead') isInHead = true
      if (depth === 1 && name === 'tfoot') isInFoot = true
      if (depth === 1 && name === 'caption') caption = new CellText()
      if (depth === 1 && name === 'tr') row = newRow()
      if (depth === 1 && (name === 'td' || name === 'th'))
        cell = { text: new CellText(), start: parser.endIndex + 1, name, attributes }
      else (cell?.text ?? caption)?.open(name, attributes)
      if (cell && name === 'img') lost.pictures += 1
      if (cell && name === 'a' && attributes.href) lost.links += 1
    },
    ontext(text) {
      ;(cell?.text ?? caption)?.add(text)
    },
    onclosetag(name) {
      if (name === 'table') depth -= 1
      if (depth === 1 && (name === 'td' || name === 'th')) endCell(parser.startIndex)
      else if (depth === 1 && name === 'tr') endRow()
      else (cell?.text ?? caption)?.close(name)
      if (name === 'thead') isInHead = false
      if (name === 'tfoot') isInFoot = false
      if (depth === 1 && name === 'caption') {
        captionText = caption?.read() ?? ''
        caption = undefined
      }
    },
  })
  parser.end(html)
  endCell(html.length)
  endRow()
  const filled = withoutEmptyRows(rows)
  const ordered = [...filled.filter(({ isFoot }) => !isFoot), ...filled.filter(({ isFoot }) => isFoot)]
  return { caption: captionText, rows: markHeadRows(ordered), isLayout, lost }
}

/** Rows that have any words, or a picture or table. A cell that goes over one that is left out goes over one row less. */
function withoutEmptyRows(rows: readonly PastedRow[]): PastedRow[] {
  const filled = rows.map(({ cells }) => cells.some(({ text, html }) => text || /<(?:img|table)\b/iu.test(html)))
  return rows
    .map((row, index) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        rows: filled.slice(index, index + cell.rows).filter(Boolean).length,
      })),
    }))
    .filter((_, index) => filled[index])
}

/** Rows of headings at the top are the head, with or without a `<thead>` around them. */
function markHeadRows(rows: PastedRow[]): PastedRow[] {
  if (rows.some(({ isHead }) => isHead)) return rows
  const first = rows.findIndex(({ cells }) => cells.some(({ isHeading }) => !isHeading))
  return rows.map((row, index) => ({ ...row, isHead: first > 0 && index < first }))
}

const toSpan = (value: string | undefined): number => Math.max(1, Number.parseInt(value ?? '1', 10) || 1)

/** A height of 0 is one to the end of the table. */
const toHeight = (value: string | undefined): number => (value?.trim() === '0' ? Infinity : toSpan(value))
