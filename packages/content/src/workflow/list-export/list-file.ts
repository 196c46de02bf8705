import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { PayloadRequest, Where } from 'payload'
import { clinicToday } from '../../config/clinic-today.ts'

/** The list's filter, which comes as names in the address or as JSON. */
export function readFilter({ query: { where = {} } }: PayloadRequest): Where {
  return (typeof where === 'string' ? JSON.parse(where || '{}') : where) as Where
}

/** Reads the first row. A filter that can't be answered is refused here: once the answer has begun, it can only be cut off. */
export async function begin<T>(rows: AsyncGenerator<T, void>): Promise<AsyncIterable<T>> {
  const first = await rows.next()
  return startingWith(first, rows)
}

async function* startingWith<T>(first: IteratorResult<T, void>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done === true) return
  yield first.value
  yield* rest
}

/** Rows as a file for spreadsheets, with heads in its first line. */
export function sendCsv(
  req: PayloadRequest,
  { name, heads, rows }: { name: string; heads: string[]; rows: AsyncIterable<string[]> },
): Response {
  // A cell that begins like a formula would be one in a spreadsheet, and some of them take a file without a mark for another encoding.
  const csv = stringify({ header: true, columns: heads, escape_formulas: true, bom: true })
  // Not `pipe`: a read that fails would be nobody's error, and end the process.
  pipeline(Readable.from(rows), csv, () => undefined)
  return sendFile(req, csv, { name, ending: 'csv', mimeType: 'text/csv; charset=utf-8' })
}

/** A file to download, named after what it holds and the day. */
export function sendFile(
  req: PayloadRequest,
  content: Readable,
  { name, ending, mimeType }: { name: string; ending: string; mimeType: string },
): Response {
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      'content-type': mimeType,
      'content-disposition': `attachment; filename="${name}-${clinicToday(req.payload)}.${ending}"`,
      'cache-control': 'no-store',
    },
  })
}
