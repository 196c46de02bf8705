import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'
import { clinicToday } from '../../config/clinic-today.ts'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { toColumns, type ListColumn } from './columns.ts'
import { toText, type CellValue } from './format-value.ts'
import { readRows } from './read-rows.ts'

/** What is on the screen. The filter is read from `where`, as lists of Payload have it. */
const ShownSchema = z.object({
  search: z.string().max(1000).optional(),
  sort: z.string().max(200).optional(),
  columns: z
    .union([z.string(), z.array(z.string())])
    .transform((paths) => [paths].flat())
    .pipe(z.array(z.string().min(1).max(200)).min(1).max(100)),
})
type Shown = z.infer<typeof ShownSchema>

/**
 * A list as a file, with the filter, the order and the columns on the screen: `GET /export.csv` for spreadsheets and `GET
 * /export.json` for programs.
 */
export const listExport = (collection: string): Endpoint[] => [
  endpoint({
    path: '/export.csv',
    method: 'get',
    schema: ShownSchema,
    handler: (req, shown) => sendCsv(req, collection as CollectionSlug, shown),
  }),
  endpoint({
    path: '/export.json',
    method: 'get',
    schema: ShownSchema,
    handler: (req, shown) => sendJson(req, collection as CollectionSlug, shown),
  }),
]

interface Opened {
  columns: ListColumn[]
  rows: AsyncIterable<CellValue[]>
}

async function sendCsv(req: SignedInRequest, collection: CollectionSlug, shown: Shown): Promise<Response> {
  const { columns, rows } = await open(req, collection, shown)
  // A cell that begins like a formula would be one in a spreadsheet, and some of them take a file without a mark for another encoding.
  const csv = stringify({ header: true, columns: columns.map(({ label }) => label), escape_formulas: true, bom: true })
  const texts = async function* () {
    for await (const row of rows) yield row.map(toText)
  }
  // Not `pipe`: a read that fails would be nobody's error, and end the process.
  pipeline(Readable.from(texts()), csv, () => undefined)
  return toFile(req, csv, { name: collection, ending: 'csv', mimeType: 'text/csv; charset=utf-8' })
}

async function sendJson(req: SignedInRequest, collection: CollectionSlug, shown: Shown): Promise<Response> {
  const { columns, rows } = await open(req, collection, shown)
  const texts = async function* () {
    let separator = '[\n'
    for await (const row of rows) {
      yield Buffer.from(separator + JSON.stringify(Object.fromEntries(columns.map(({ path }, at) => [path, row[at]]))))
      separator = ',\n'
    }
    yield Buffer.from(separator === '[\n' ? '[]\n' : '\n]\n')
  }
  return toFile(req, Readable.from(texts()), {
    name: collection,
    ending: 'json',
    mimeType: 'application/json',
  })
}

async function open(req: SignedInRequest, collection: CollectionSlug, shown: Shown): Promise<Opened> {
  const { config } = req.payload.collections[collection]
  const columns = toColumns(shown.columns, config.flattenedFields)
  const { search = '', sort } = shown
  const where = mergeListSearchAndWhere({ collectionConfig: config, search, where: readFilter(req) })
  const rows = readRows(req, { collection, where, sort, columns })
  // A filter that can't be answered is refused here: once the answer has begun, it can only be cut off.
  const first = await rows.next()
  return { columns, rows: startingWith(first, rows) }
}

/** The list's filter, which comes as names in the address or as JSON. */
function readFilter({ query: { where = {} } }: PayloadRequest): Where {
  return (typeof where === 'string' ? JSON.parse(where || '{}') : where) as Where
}

async function* startingWith<T>(first: IteratorResult<T, void>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done === true) return
  yield first.value
  yield* rest
}

function toFile(
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
