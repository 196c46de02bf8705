import { limits } from '@carepath/schema'
import type { FormValues } from '../form/form-fields.ts'
import { isRows, tableBlockSlug } from '../tables/table-block.ts'
import { cleanText } from './clean-text.ts'

/** Far more than a table may have when it is published, so that an editor can still see what was pasted and divide it. */
const mostColumns = limits.table.columns * 4
const mostRows = limits.table.rows * 10

/** What the fields of a table in a text must be; undefined where they are those of one. */
export function findOddTable(fields: FormValues): string | undefined {
  const { caption, hasRowHeaders, rows } = fields
  if (!isMissing(caption) && typeof caption !== 'string') return 'have tables with a caption that is a text'
  if (!isMissing(hasRowHeaders) && typeof hasRowHeaders !== 'boolean')
    return 'have tables that say by true or false whether the first column names the rows'
  if (isMissing(rows)) return undefined
  if (!isRows(rows)) return 'have tables whose rows are lists of texts'
  if (rows.length > mostRows) return `have tables with at most ${mostRows} rows`
  return rows.some((row) => row.length > mostColumns) ? `have tables with at most ${mostColumns} columns` : undefined
}

/** The fields of a table with clean texts; a cell is one line. */
export function cleanTable({ id, caption, hasRowHeaders, rows }: FormValues): FormValues {
  return {
    ...(typeof id === 'string' ? { id } : {}),
    blockType: tableBlockSlug,
    caption: cleanCell(caption),
    hasRowHeaders: hasRowHeaders === true,
    rows: isRows(rows) ? rows.map((row) => row.map(cleanCell)) : [],
  }
}

const cleanCell = (text: unknown): string => (typeof text === 'string' ? cleanText(text).replace(/\s+/gu, ' ') : '')

const isMissing = (value: unknown): value is undefined | null => value === undefined || value === null
