import { CsvError, parse } from 'csv-parse/sync'

/** A line of a list, as its cells. */
export interface CsvRow {
  /** Line of the file, from 1. */
  line: number
  cells: string[]
}

/** Rows of a file, or why it can't be read. */
export type Csv = { rows: CsvRow[] } | { fault: { line: number; message: string } }

/** Signs that programs put between columns; of two that fit a file alike, the first. */
const delimiters = [';', '\t', ',', '|']

/** Reads a list as spreadsheets save it: in UTF-8, UTF-16 or the old Windows letters, its columns parted by any of their signs. */
export function readCsv(bytes: Uint8Array): Csv {
  const text = decode(bytes)
  if (text === undefined)
    return {
      fault: {
        line: 1,
        message: 'This is no CSV file. In the spreadsheet choose “Save as”, then CSV, and take that file.',
      },
    }
  try {
    return { rows: parseRows(text, delimiterOf(text)) }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = Number((error as { lines?: unknown }).lines ?? 1)
    const message = 'This line can’t be read: a quotation mark is missing, or stands inside a text.'
    return { fault: { line, message } }
  }
}

interface ParsedRow {
  record: string[]
  info: { lines: number }
}

function parseRows(text: string, delimiter: string, mostLines?: number): CsvRow[] {
  const options = { delimiter, info: true, relaxColumnCount: true, skipEmptyLines: true } as const
  const rows = parse(text, mostLines === undefined ? options : { ...options, to: mostLines }) as unknown as ParsedRow[]
  return rows.map(({ record, info }) => ({ line: info.lines, cells: record }))
}

/** The sign by which most of the first lines have two columns. A first line `sep=;` tells Excel. */
function delimiterOf(text: string): string {
  const [, told] = /^sep=(.)\r?$/imu.exec(text.split('\n', 1)[0] ?? '') ?? []
  if (told !== undefined) return told
  let [best, most] = [',', 0]
  for (const delimiter of delimiters) {
    const count = countPairs(text, delimiter)
    if (count > most) [best, most] = [delimiter, count]
  }
  return best
}

function countPairs(text: string, delimiter: string): number {
  try {
    return parseRows(text, delimiter, 50).filter(({ cells: [first = '', second = ''] }) => first && second).length
  } catch {
    return 0
  }
}

/** Excel saves “Unicode text” as UTF-16, and plain CSV in the old letters of Windows. Undefined for what is no text. */
function decode(bytes: Uint8Array): string | undefined {
  const text = decodeAs(bytes)
  return /\0|^(?:PK\x03|%PDF)/u.test(text) ? undefined : text
}

function decodeAs(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return new TextDecoder('utf-16le').decode(bytes)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0))
    return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
