/**
 * The cells of a text as spreadsheets copy it: tabs between cells, a line for each row; a cell with a line end or a tab
 * inside stands in quotation marks. Undefined where the text has neither a tab nor a second line.
 */
export function rowsFromTabs(text: string): string[][] | undefined {
  const clean = text.replaceAll(/\r\n?/gu, '\n').replace(/(?<!\n)\n+$/u, '')
  if (!/[\t\n]/u.test(clean)) return undefined
  const rows: string[][] = [[]]
  // A cell in quotation marks, or one without; then what ends it.
  for (const [, quoted, plain = '', end] of clean.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gu)) {
    rows.at(-1)?.push(oneLine(quoted === undefined ? plain : quoted.replaceAll('""', '"')))
    if (end === '\n') rows.push([])
    if (end === '') break
  }
  return rows
}

const oneLine = (cell: string): string => cell.replace(/\s+/gu, ' ').trim()
