import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { clinicToday } from '../../config/clinic-today.ts'
import { getSettings } from '../../config/get-settings.ts'
import { evidenceSearchFields } from './search-fields.ts'
import type { Evidence } from '../../model/payload-types.ts'
import { endpoint } from '../../workflow/request/endpoint.ts'

const pageSize = 500
/** Words for the one column that isn’t a field: the moment as the list shows it. */
const whenColumn = (timeZone: string) => `When (${timeZone})`

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

/** `GET /evidence/export.csv`: the entries that the list finds by its filter and its search box, oldest first. */
export const exportEvidence = endpoint({
  path: '/export.csv',
  method: 'get',
  schema: z.object({ search: z.string().optional() }),
  handler: async (req, { search }) => {
    const filter: Where = { and: [readFilter(req), ...(search ? [searchFilter(search)] : [])] }
    const { clinicTimeZone } = getSettings(req.payload)
    const rows = readRows(req, filter, clinicTimeZone)
    // A filter that can't be answered is refused here: once the answer has begun, it can only be cut off.
    const first = await rows.next()
    // A cell that begins like a formula would be one in a spreadsheet.
    const csv = stringify({
      header: true,
      columns: [whenColumn(clinicTimeZone), ...columns],
      escape_formulas: true,
      bom: true,
    })
    // Not `pipe`: a read that fails would be nobody's error, and end the process.
    pipeline(Readable.from(startingWith(first, rows)), csv, () => undefined)
    const body = Readable.toWeb(csv) as ReadableStream
    return new Response(body, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="evidence-${clinicToday(req.payload)}.csv"`,
        'cache-control': 'no-store',
      },
    })
  },
})

/** The list's filter, which comes as names in the address or as JSON. */
function readFilter({ query: { where = {} } }: PayloadRequest): Where {
  return (typeof where === 'string' ? JSON.parse(where || '{}') : where) as Where
}

async function* startingWith<T>(first: IteratorResult<T, void>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  if (first.done === true) return
  yield first.value
  yield* rest
}

/** Finds the entries that the list's search box finds. */
function searchFilter(text: string): Where {
  return { or: evidenceSearchFields.map((field) => ({ [field]: { like: text } })) }
}

/** The entries page by page, so that a long log never is in memory as a whole. */
async function* readRows(req: PayloadRequest, where: Where, timeZone: string): AsyncGenerator<string[], void> {
  for (let number = 1; ; number += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'evidence',
      where,
      sort: ['at', 'id'],
      limit: pageSize,
      page: number,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    for (const entry of docs)
      yield [clinicTimeOf(timeZone, entry.at), ...columns.map((column) => formatCell(entry[column]))]
    if (!hasNextPage) return
  }
}

function formatCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
