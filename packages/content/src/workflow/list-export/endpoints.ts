import { Readable } from 'node:stream'
import type { CollectionSlug, Endpoint } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { z } from 'zod'
import { endpoint, type SignedInRequest } from '../request/endpoint.ts'
import { toColumns, type ListColumn } from './columns.ts'
import { toText, type CellValue } from './format-value.ts'
import { begin, readFilter, sendCsv, sendFile } from './list-file.ts'
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
    handler: (req, shown) => sendTable(req, collection as CollectionSlug, shown),
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

async function sendTable(req: SignedInRequest, collection: CollectionSlug, shown: Shown): Promise<Response> {
  const { columns, rows } = await open(req, collection, shown)
  const texts = async function* () {
    for await (const row of rows) yield row.map(toText)
  }
  return sendCsv(req, { name: collection, heads: columns.map(({ label }) => label), rows: texts() })
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
  return sendFile(req, Readable.from(texts()), {
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
  return { columns, rows: await begin(readRows(req, { collection, where, sort, columns })) }
}
