import { rowsFromTabs } from '@carepath/content/tables/rows-from-tabs.ts'
import { tableFromHtml } from '@carepath/content/tables/table-from-html.ts'
import type { Rows } from './edit-grid.ts'

/** What a paste into a cell brings: cells, with what the editor should know of them. */
interface PastedCells {
  rows: Rows
  notices: readonly string[]
}

/** The cells in a clipboard; undefined where it holds a plain text for one cell. */
export function readClipboard(clipboard: Pick<DataTransfer, 'getData'>): PastedCells | undefined {
  const html = clipboard.getData('text/html')
  const table = /<table\b/iu.test(html) ? tableFromHtml(html) : undefined
  if (table?.kind === 'table') return { rows: table.table.rows, notices: table.notices.filter(isOfCells) }
  const rows = rowsFromTabs(clipboard.getData('text/plain'))
  return rows && { rows, notices: [] }
}

const isOfCells = (notice: string): boolean => !notice.includes('caption')
