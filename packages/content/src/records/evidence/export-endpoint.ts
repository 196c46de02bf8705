import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { clinicTimeOf } from '../../config/clinic-clock.ts'
import { getSettings } from '../../config/get-settings.ts'
import { evidenceSearchFields } from './search-fields.ts'
import type { Evidence } from '../../model/payload-types.ts'
import { begin, readFilter, sendCsv } from '../../workflow/list-export/list-file.ts'
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
    const rows = await begin(readRows(req, filter, clinicTimeZone))
    return sendCsv(req, { name: 'evidence', heads: [whenColumn(clinicTimeZone), ...columns], rows })
  },
})

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
      // Many are written within a millisecond: their order is that of the chain.
      sort: 'sequence',
      limit: pageSize,
      page: number,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      // What is looked for is in the reader's language.
      req: { i18n: req.i18n },
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
