import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { staff } from '../model/access/staff.ts'
import { evidenceSearchFields } from './search-fields.ts'
import type { Evidence } from '../model/payload-types.ts'

const page = 500
const columns = [
  'at',
  'action',
  'summary',
  'actor',
  'actorId',
  'actorRole',
  'documentType',
  'documentId',
  'locale',
  'version',
  'hash',
  'details',
] as const satisfies (keyof Evidence)[]

/** `GET /evidence/export.csv`: the entries that the list finds by its filter (`where`) and its search box, oldest first, as they are read. */
export const exportEvidence: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: (req: PayloadRequest) => {
    if (!staff({ req })) return Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 403 })
    const where: Where = { and: [(req.query.where ?? {}) as Where, ...searched(req.query.search)] }
    // A cell that begins like a formula would be one in a spreadsheet.
    const csv = stringify({ header: true, columns: [...columns], escape_formulas: true, bom: true })
    const body = Readable.toWeb(Readable.from(rows(req, where)).pipe(csv)) as ReadableStream
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="evidence-${new Date().toISOString().slice(0, 10)}.csv"`,
        'cache-control': 'no-store',
      },
    })
  },
}

/** What the list's search box looks in. */
function searched(words: unknown): Where[] {
  if (typeof words !== 'string' || !words) return []
  return [{ or: evidenceSearchFields.map((field) => ({ [field]: { like: words } })) }]
}

async function* rows(req: PayloadRequest, where: Where): AsyncGenerator<string[]> {
  for (let number = 1; ; number += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'evidence',
      where,
      sort: ['at', 'id'],
      limit: page,
      page: number,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    for (const entry of docs) yield columns.map((column) => cellOf(entry[column]))
    if (!hasNextPage) return
  }
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
